package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiResultTest {

    private static final String ERROR =
            "{\"code\":5100,\"message\":\"(100004) projectId is incorrect\"," + "\"codeDesc\":\"ResourceOpFailed\"}";

    @Test
    void anErrorResponseIsReadWhole() {
        ApiResult result = ApiResult.parse(ERROR);

        assertEquals("5100", result.getCode());
        assertFalse(result.isSuccess());
        assertEquals(Optional.of(CommonErrorCode.RESOURCE_OPERATION_FAILED), result.getCommonErrorCode());
        assertEquals(Optional.of(Category.RESOURCE), result.getCategory());
        assertEquals("(100004) projectId is incorrect", result.getMessage());
        assertEquals(OptionalInt.of(100004), result.getModuleCode());
        assertEquals("ResourceOpFailed", result.getCodeDesc());
    }

    @Test
    void aSuccessHasNoErrorCodeAndNoCategory() {
        ApiResult result = ApiResult.parse("{\"code\":0,\"data\":{\"code\":5100}}");

        assertTrue(result.isSuccess());
        assertEquals(Optional.empty(), result.getCommonErrorCode());
        assertEquals(Optional.empty(), result.getCategory());
    }

    @ParameterizedTest
    @CsvSource({"4200, REQUEST", "5999, RESOURCE", "6001, SERVICE", "9123,", "-2700,", "1,"})
    void aCodeThatTheTableLacksIsNoError(String code, Category category) {
        ApiResult result = ApiResult.parse("{\"code\":" + code + "}");

        assertEquals(code, result.getCode());
        assertFalse(result.isSuccess());
        assertEquals(Optional.empty(), result.getCommonErrorCode());
        assertEquals(Optional.ofNullable(category), result.getCategory());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "5100",
                "-1",
                "0.0",
                "5100.0",
                "5.1e3",
                "51E+2",
                "0e0",
                "-2700",
                "123456789012345678901234567890",
                "1.7976931348623157e999999999999"
            })
    void aNumberKeepsItsSpelling(String number) {
        assertEquals(number, ApiResult.parse("{\"code\":" + number + "}").getCode());
        assertEquals(
                number,
                ApiResult.parse("{\"code\":0,\"codeDesc\" : " + number + " }").getCodeDesc());
        assertEquals(
                number,
                ApiResult.parse("{\"message\":" + number + ",\"code\":0}").getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5100", "0", "", " 5100", "AuthFailure", "余额"})
    void aStringIsReadAsACodeToo(String code) {
        assertEquals(code, ApiResult.parse("{\"code\":\"" + code + "\"}").getCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"0\"", "\"\\u0030\""})
    void exactlyZeroIsSuccess(String code) {
        assertTrue(ApiResult.parse("{\"code\":" + code + "}").isSuccess());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "0.0", "0e1", "\"00\"", "\"\"", "\" 0\"", "\"０\"", "1", "2"})
    void nothingElseIsSuccess(String code) {
        assertFalse(ApiResult.parse("{\"code\":" + code + "}").isSuccess());
    }

    @ParameterizedTest
    @ValueSource(strings = {"05100", " 5100", "+5100", "5100.0", "５１００", "-510", "40000", "400"})
    void onlyTheExactTextHasAnErrorCodeOrACategory(String code) {
        ApiResult result = ApiResult.parse("{\"code\":\"" + code + "\"}");

        assertEquals(Optional.empty(), result.getCommonErrorCode());
        assertEquals(Optional.empty(), result.getCategory());
    }

    @Test
    void whatIsAbsentReadsAsEmpty() {
        ApiResult result = ApiResult.parse("{\"code\":0}");

        assertEquals("", result.getMessage());
        assertEquals("", result.getCodeDesc());
        assertEquals(OptionalInt.empty(), result.getModuleCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "false", "{}", "[]", "{\"message\":\"x\"}", "[\"x\"]"})
    void aMessageOrCodeDescThatIsNeitherStringNorNumberReadsAsEmpty(String value) {
        ApiResult result = ApiResult.parse("{\"message\":" + value + ",\"codeDesc\":" + value + ",\"code\":1}");

        assertEquals("", result.getMessage());
        assertEquals("", result.getCodeDesc());
    }

    @Test
    void membersMayComeInAnyOrder() {
        assertEquals(
                ApiResult.parse(ERROR),
                ApiResult.parse("{\"codeDesc\":\"ResourceOpFailed\",\"data\":[],"
                        + "\"message\":\"(100004) projectId is incorrect\",\"code\":5100}"));
    }

    @Test
    void aCodeInsideAnotherValueIsSomebodyElses() {
        ApiResult result = ApiResult.parse("{\"data\":{\"code\":1,\"message\":\"a\",\"codeDesc\":\"b\"},"
                + "\"detail\":[{\"code\":2},[\"code\",3]],"
                + "\"text\":\"\\\"code\\\":4\",\"code\":0}");

        assertEquals(ApiResult.parse("{\"code\":0}"), result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code", "CODE", "cod", "codes", "code ", "cod\\u0045", "c\\\\ode", ""})
    void otherNamesAreNotTheCode(String name) {
        assertThrows(MalformedResponseException.class, () -> ApiResult.parse("{\"" + name + "\":5100}"));
        assertEquals("0", ApiResult.parse("{\"" + name + "\":5100,\"code\":0}").getCode());
    }

    @Test
    void namesAreComparedAfterUnescaping() {
        assertEquals(
                ApiResult.parse(ERROR),
                ApiResult.parse("{\"\\u0063ode\":5100,\"mess\\u0061ge\":\"(100004) projectId is incorrect\","
                        + "\"code\\u0044es\\u0063\":\"ResourceOpFailed\"}"));
    }

    @Test
    void escapesAreResolvedInEveryText() {
        ApiResult result =
                ApiResult.parse("{\"code\":\"\\u0035100\",\"message\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u4F59"
                        + "\\u989d\\ud83d\\ude00\\ud800é余\u007f\","
                        + "\"codeDesc\":\"\\u0041\"}");

        assertEquals("5100", result.getCode());
        assertEquals("\"\\/\b\f\n\r\t\0余额😀\ud800é余\u007f", result.getMessage());
        assertEquals("A", result.getCodeDesc());
    }

    @Test
    void everyHexadecimalDigitMayStandInAnEscape() {
        assertEquals(
                "\u0123\u4567\u89ab\ucdef\uabcd\uef00",
                ApiResult.parse("{\"code\":\"\\u0123\\u4567\\u89ab\\ucdef\\uABCD\\uEF00\"}")
                        .getCode());
    }

    @Test
    void everyUnescapedCharacterFromSpaceOnMayStandInAString() {
        for (char c = ' '; c != 0; c++) {
            if (c != '"' && c != '\\') {
                assertEquals("" + c, ApiResult.parse("{\"code\":\"" + c + "\"}").getCode());
            }
        }
    }

    @Test
    void whiteSpaceMayStandBetweenTokens() {
        String space = " \t\r\n";
        assertEquals(
                ApiResult.parse("{\"code\":0,\"message\":\"a\"}"),
                ApiResult.parse(String.join(
                        space,
                        "",
                        "{",
                        "\"x\"",
                        ":",
                        "[",
                        "]",
                        ",",
                        "\"y\"",
                        ":",
                        "{",
                        "}",
                        ",",
                        "\"z\"",
                        ":",
                        "[",
                        "1",
                        ",",
                        "{",
                        "\"z\"",
                        ":",
                        "2",
                        "}",
                        "]",
                        ",",
                        "\"code\"",
                        ":",
                        "0",
                        ",",
                        "\"message\"",
                        ":",
                        "\"a\"",
                        "}",
                        "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(100004) projectId is incorrect|100004",
                "(-1) failed|-1",
                "(9123)EC_CDN|9123",
                "(0)|0",
                "(-0)|0",
                "(007)|7",
                "(0000000000000000000000042)|42",
                "(2147483647)|2147483647",
                "(-2147483648)|-2147483648",
                "(1) and (2)|1"
            })
    void theModuleCodeIsTheNumberInParenthesesAtTheStart(String message, int moduleCode) {
        assertEquals(OptionalInt.of(moduleCode), resultWith(message).getModuleCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                "()",
                "(-)",
                "(1",
                "1)",
                "100004",
                " (1)",
                "a(1)",
                "( 1)",
                "(1 )",
                "(+1)",
                "(1.5)",
                "(1e3)",
                "(--1)",
                "(x)",
                "(１)",
                "(٣)",
                "[1]",
                "(2147483648)",
                "(-2147483649)",
                "(99999999999)",
                "(9999999999999999999999)"
            })
    void anythingElseIsNoModuleCode(String message) {
        assertEquals(OptionalInt.empty(), resultWith(message).getModuleCode());
    }

    @Test
    void resultsAreEqualByCodeMessageAndCodeDesc() {
        ApiResult result = ApiResult.parse(ERROR);
        ApiResult same = ApiResult.parse(ERROR.replace("5100", "\"5100\""));

        assertEquals(result, same);
        assertEquals(result.hashCode(), same.hashCode());
        assertNotEquals(result, ApiResult.parse(ERROR.replace("5100", "5200")));
        assertNotEquals(result, ApiResult.parse(ERROR.replace("projectId", "zoneId")));
        assertNotEquals(result, ApiResult.parse(ERROR.replace("OpFailed", "")));
        assertNotEquals(result, null);
        assertNotEquals(result, ERROR);
        assertNotEquals(result.hashCode(), ApiResult.parse("{\"code\":0}").hashCode());
    }

    @Test
    void toStringIsOneLineWithoutControlCharacters() {
        assertEquals(
                "ApiResult[code=5100, message=(1) a\\u000ab余, codeDesc=X]",
                ApiResult.parse("{\"code\":5100,\"message\":\"(1) a\\nb余\",\"codeDesc\":\"X\"}")
                        .toString());
    }

    @Test
    void anyCharSequenceIsRead() {
        ApiResult result = ApiResult.parse(ERROR);

        assertEquals(result, ApiResult.parse(new StringBuilder(ERROR)));
        assertEquals(result, ApiResult.parse(CharBuffer.wrap("xx" + ERROR, 2, 2 + ERROR.length())));
    }

    @Test
    void aResultDoesNotChangeWithTheBody() {
        StringBuilder body = new StringBuilder(ERROR);
        ApiResult result = ApiResult.parse(body);
        body.setLength(0);

        assertEquals(ApiResult.parse(ERROR), result);
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> ApiResult.parse(null));
    }

    private static final String BATCH = """
            {"code":5400,"message":"","detail":{
              "ins-1":{"code":0,"message":"","requestId":"123"},
              "taskId":"23",
              "ins-2":{"requestId":1,"code":"5100","message":"(1) a\\nb","codeDesc":"X","detail":{"x":{"code":1}}}
            }}""";

    @Test
    void theDetailsAreTheOutcomesOfTheResourcesInTheOrderOfTheBody() {
        Map<String, ApiResult> details = ApiResult.parse(BATCH).getDetails();

        assertEquals(List.of("ins-1", "ins-2"), List.copyOf(details.keySet()));
        assertEquals("123", details.get("ins-1").getRequestId());
        assertEquals("(1) a\nb", details.get("ins-2").getMessage());
        assertEquals(Map.of(), details.get("ins-2").getDetails());
    }

    @Test
    void theDetailsCannotBeModified() {
        Map<String, ApiResult> details = ApiResult.parse(BATCH).getDetails();

        assertThrows(UnsupportedOperationException.class, details::clear);
        assertThrows(
                UnsupportedOperationException.class,
                () -> ApiResult.parse("{\"code\":0}").getDetails().put("x", ApiResult.of("0", "", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "[{\"code\":1}]",
                "\"ins-1\"",
                "7",
                "{}",
                "{\"code\":1}",
                "{\"a\":1,\"b\":\"x\",\"c\":null,\"d\":[{\"code\":1}]}",
                "{\"a\":{}}",
                "{\"a\":{\"code\":null}}",
                "{\"a\":{\"code\":{}}}",
                "{\"a\":{\"code\":[1]}}",
                "{\"a\":{\"code\":true}}",
                "{\"a\":{\"Code\":1,\"detail\":{\"code\":1}}}",
                "{\"deleteKeySet\":[{\"code\":1}]}"
            })
    void whatIsNoEntryIsPassedOver(String detail) {
        assertEquals(ApiResult.of("0", null, null), ApiResult.parse("{\"code\":0,\"detail\":" + detail + "}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':{'code':1},'b':{'code':2},'a':{'code':3}}|b=2 a=3",
                "{'a':{'code':1},'a':5}|''",
                "{'a':5,'a':{'code':1}}|a=1",
                "{'a':{'code':1},'\\u0061':{'code':2}}|a=2",
                "{'a':{'code':1,'code':2}}|a=2",
                "{'a':{'code':1,'code':null}}|''",
                "{'a':{'code':{},'code':''}}|a=",
                "{'':{'\\u0063ode':1.50}}|=1.50"
            })
    void inTheDetailsTheLastOfANameCounts(String detail, String expected) {
        Map<String, ApiResult> details = ApiResult.parse("{\"code\":0,\"detail\":" + detail.replace('\'', '"') + "}")
                .getDetails();

        assertEquals(
                expected,
                details.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().getCode())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theLastMessageOfAnEntryCountsAlsoWhereItHasNoText() {
        ApiResult entry = ApiResult.parse(
                        "{\"code\":0,\"detail\":{\"a\":{\"message\":\"x\",\"code\":1,\"codeDesc\":2,\"message\":null}}}")
                .getDetails()
                .get("a");

        assertEquals(ApiResult.of("1", "", "2"), entry);
    }

    @Test
    void detailsInsideOtherValuesAreSomebodyElses() {
        assertEquals(
                ApiResult.of("0", "", ""), ApiResult.parse("{\"data\":{\"detail\":{\"a\":{\"code\":1}}},\"code\":0}"));
    }

    @Test
    void aNameIsComparedAfterUnescapingAlsoForDetails() {
        assertEquals(
                ApiResult.parse(BATCH),
                ApiResult.parse(BATCH.replace("{\"code\":5400", "{\"code\":5400,\"x\":\"\\u0061\"")
                        .replace("\"detail\":{\n", "\"det\\u0061il\":{\n")));
    }

    @Test
    void theCodeOfTheResponseAloneDecidesAboutSuccess() {
        ApiResult result = ApiResult.parse("{\"code\":\"0\",\"detail\":{\"disk-1\":{\"code\":\"16000\"}}}");

        assertTrue(result.isSuccess());
        assertFalse(result.isRetryable());
        assertSame(result, result.requireSuccess());
        assertFalse(result.getDetails().get("disk-1").isSuccess());
    }

    @Test
    void detailsAreComparedHashedAndShown() {
        ApiResult result = ApiResult.parse(BATCH);

        assertEquals(result, ApiResult.parse(BATCH));
        assertEquals(result.hashCode(), ApiResult.parse(BATCH).hashCode());
        assertNotEquals(result, ApiResult.parse(BATCH.replace("ins-1", "ins-3")));
        assertNotEquals(result, ApiResult.of("5400", "", ""));
        assertNotEquals(result.hashCode(), ApiResult.of("5400", "", "").hashCode());
        assertEquals(
                "ApiResult[code=5400, details={ins-1=ApiResult[code=0, requestId=123], "
                        + "ins-2=ApiResult[code=5100, message=(1) a\\u000ab, codeDesc=X, requestId=1]}]",
                result.toString());
    }

    @ParameterizedTest
    @CsvSource({"5100, true", "6000, true", "6200, true", "4000, false", "0, false", "4200, false", "'', false"})
    void aResultIsRetryableIfItsErrorCodeIs(String code, boolean retryable) {
        assertEquals(retryable, ApiResult.of(code, null, null).isRetryable());
    }

    @Test
    void aResultFromPartsIsTheResultOfTheWhole() {
        assertEquals(
                ApiResult.parse(ERROR), ApiResult.of("5100", "(100004) projectId is incorrect", "ResourceOpFailed"));
        assertEquals(ApiResult.parse("{\"code\":4200}"), ApiResult.of("4200", null, null));
        assertThrows(NullPointerException.class, () -> ApiResult.of(null, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {ERROR, "{\"code\":0}"})
    void aResultSurvivesSerialization(String body) throws Exception {
        assertEquals(ApiResult.parse(body), Serialization.roundTrip(ApiResult.parse(body)));
    }

    @Test
    void detailsSurviveSerializationInTheirOrder() throws Exception {
        ApiResult copy = Serialization.roundTrip(ApiResult.parse(BATCH));

        assertEquals(ApiResult.parse(BATCH), copy);
        assertEquals(List.of("ins-1", "ins-2"), List.copyOf(copy.getDetails().keySet()));
        assertThrows(
                UnsupportedOperationException.class, () -> copy.getDetails().clear());
    }

    @Test
    void codeMessageAndCodeDescAreEachEscapedInToString() {
        assertEquals(
                "ApiResult[code=\\u202a, message=\\u2066, codeDesc=\\u000a]",
                ApiResult.of("\u202a", "\u2066", "\n").toString());
    }

    @Test
    void moduleCodesAreReadByManyThreadsAtOnce() {
        List<String> messages =
                IntStream.range(0, 20_000).mapToObj(i -> "(" + i + ") x").toList();

        assertEquals(
                IntStream.range(0, 20_000).boxed().toList(),
                messages.parallelStream()
                        .map(message ->
                                ApiResult.of("1", message, "").getModuleCode().orElse(-1))
                        .toList());
    }

    @Test
    void aParseAllocatesTheSameHoweverLongTheBody() {
        String few = success(1);
        String many = success(100_000);
        ApiResult.parse(few);

        assertEquals(Allocation.of(() -> ApiResult.parse(few)), Allocation.of(() -> ApiResult.parse(many)));
    }

    @Test
    void aParseAllocatesLittleBesideTheResultAndItsTexts() {
        Supplier<ApiResult> fromParts =
                () -> ApiResult.of(ERROR.substring(8, 12), ERROR.substring(24, 55), ERROR.substring(69, 85));

        assertEquals(ApiResult.parse(ERROR), fromParts.get());
        assertTrue(Allocation.of(() -> ApiResult.parse(ERROR)) <= Allocation.of(fromParts::get) + 64);
    }

    @Test
    void otherMembersAndNestingAllocateNothing() {
        String others = "\"x\":" + "[".repeat(60) + "{}" + "]".repeat(60) + ",";
        String plain = "{\"code\":4200}";
        String body = "{" + others.repeat(100) + "\"code\":4200}";
        ApiResult.parse(body);

        assertEquals(Allocation.of(() -> ApiResult.parse(plain)), Allocation.of(() -> ApiResult.parse(body)));
    }

    private static String success(int records) {
        return "{\"code\":0,\"codeDesc\":\"Success\",\"set\":["
                + "{\"name\":\"网站\",\"ips\":[\"10.0.0.1\"],\"on\":true},".repeat(records)
                + "null]}";
    }

    private static ApiResult resultWith(String message) {
        return ApiResult.parse("{\"code\":1,\"message\":\"" + message + "\"}");
    }
}
