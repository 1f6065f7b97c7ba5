package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import java.nio.CharBuffer;
import java.util.Optional;
import java.util.OptionalInt;
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
        assertEquals(Optional.of(CommonErrorCode.RESOURCE_OPERATION_FAILED), result.getErrorCode());
        assertEquals(Optional.of(Category.RESOURCE), result.getCategory());
        assertEquals("(100004) projectId is incorrect", result.getMessage());
        assertEquals(OptionalInt.of(100004), result.getModuleCode());
        assertEquals("ResourceOpFailed", result.getCodeDesc());
    }

    @Test
    void aSuccessHasNoErrorCodeAndNoCategory() {
        ApiResult result = ApiResult.parse("{\"code\":0,\"data\":{\"code\":5100}}");

        assertTrue(result.isSuccess());
        assertEquals(Optional.empty(), result.getErrorCode());
        assertEquals(Optional.empty(), result.getCategory());
    }

    @ParameterizedTest
    @CsvSource({"4200, REQUEST", "5999, RESOURCE", "6001, SERVICE", "9123,", "-2700,", "1,"})
    void aCodeThatTheTableLacksIsNoError(String code, Category category) {
        ApiResult result = ApiResult.parse("{\"code\":" + code + "}");

        assertEquals(code, result.getCode());
        assertFalse(result.isSuccess());
        assertEquals(Optional.empty(), result.getErrorCode());
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

        assertEquals(Optional.empty(), result.getErrorCode());
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

    @Test
    void aParseAllocatesTheSameHoweverLongTheBody() {
        String few = success(1);
        String many = success(100_000);
        ApiResult.parse(few);

        long allocated = Allocation.of(() -> ApiResult.parse(few));
        assertTrue(allocated <= 240, () -> allocated + " bytes");
        assertEquals(allocated, Allocation.of(() -> ApiResult.parse(many)));
    }

    @Test
    void anErrorResponseAllocatesLittleMoreThanItsTexts() {
        ApiResult.parse(ERROR);

        long allocated = Allocation.of(() -> ApiResult.parse(ERROR));
        assertTrue(allocated <= 240, () -> allocated + " bytes");
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
