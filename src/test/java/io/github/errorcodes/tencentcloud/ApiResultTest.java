package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiResultTest {

    private static final String ERROR =
            "{'code':5100,'message':'(100004) x','codeDesc':'ResourceOpFailed','requestId':'ab-1'}";

    @Test
    void anErrorResponseIsReadWhole() {
        ApiResult result = parse(ERROR);

        assertEquals("5100", result.getCode());
        assertFalse(result.isSuccess());
        assertEquals(Optional.of(CommonErrorCode.RESOURCE_OPERATION_FAILED), result.getCommonErrorCode());
        assertEquals(Optional.of(Category.RESOURCE), result.getCategory());
        assertEquals("(100004) x", result.getMessage());
        assertEquals(OptionalInt.of(100004), result.getModuleCode());
        assertEquals("ResourceOpFailed", result.getCodeDesc());
        assertEquals("ab-1", result.getRequestId());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'code':0}|0|''|''|''
            {'requestId':'r','codeDesc':'d','data':[],'message':'m','code':'5100'}|5100|m|d|r
            {'codeDesc':1907,'message':-1.50,'code':4000,'requestId':2E+9}|4000|-1.50|1907|2E+9
            {'code':'','message':'','codeDesc':'','requestId':''}|''|''|''|''
            {'\\u0063ode':'\\u0035','mess\\u0061ge':'\\u006d','code\\u0044esc':'\\n','request\\u0049d':'\\\\'}|5|m|'\n'|\\
            # The msg counts where there is no message
            {'code':1,'msg':'m'}|1|m|''|''
            {'m\\u0073g':'\\u006d','code':1}|1|m|''|''
            {'code':1,'msg':20108}|1|20108|''|''
            {'code':1,'message':null,'msg':'m'}|1|m|''|''
            {'msg':'m','code':1,'message':{'message':'x'}}|1|m|''|''
            {'code':1,'msg':'x','message':'m'}|1|m|''|''
            {'code':1,'message':'m','msg':'x'}|1|m|''|''
            {'code':1,'message':'','msg':'x'}|1|''|''|''
            {'code':1,'msg':'x','message':0}|1|0|''|''
            # What is nested or has another name is somebody else's
            {'data':{'code':1,'message':'a','codeDesc':'b','requestId':'c'},'x':[{'code':2},['code',3]],'code':0}|0|''|''|''
            {'text':'\\'code\\':4','code':0}|0|''|''|''
            {'Code':1,'CODE':2,'cod':3,'codes':4,'code ':5,'cod\\u0045':6,'c\\\\ode':7,'':8,'code':0}|0|''|''|''
            {'code':0,'Message':'x','messages':'x','message ':'x','MSG':'x','ms\\u0047':'x','msgs':'x'}|0|''|''|''
            {'code':0,'codedesc':'x','CodeDesc':'x','code_desc':'x','codeDes':'x','codeDescs':'x'}|0|''|''|''
            {'code':0,'requestid':'x','RequestId':'x','request_id':'x','requestI':'x','requestIds':'x'}|0|''|''|''
            """)
    void aResponseAndAnEntryOfItsDetailsHaveTheSameTexts(
            String body, String code, String message, String codeDesc, String requestId) {
        ApiResult result = parse(body);

        assertEquals(
                List.of(code, message, codeDesc, requestId),
                List.of(result.getCode(), result.getMessage(), result.getCodeDesc(), result.getRequestId()));
        assertEquals(
                result,
                parse("{'code':9,'detail':{'a':" + body + "}}").getDetails().get("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "false", "{}", "[]", "{'message':'x'}", "['x']"})
    void aTextThatIsNeitherStringNorNumberReadsAsEmpty(String value) {
        assertEquals(
                ApiResult.of("1", "", ""),
                parse("{'message':#,'msg':#,'codeDesc':#,'requestId':#,'code':1}".replace("#", value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "'0'", "'\\u0030'"})
    void exactlyZeroIsSuccess(String code) {
        ApiResult result = parse("{'code':" + code + ",'message':'failed','codeDesc':'Failure','data':{'code':5100}}");

        assertTrue(result.isSuccess());
        assertSame(result, result.requireSuccess());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "0.0", "0e1", "'00'", "''", "' 0'", "'０'", "1", "2", "-1", "5100"})
    void nothingElseIsSuccess(String code) {
        ApiResult result = parse("{'code':" + code + ",'message':'','codeDesc':'Success'}");

        assertFalse(result.isSuccess());
        assertSame(
                result,
                assertThrows(ApiErrorException.class, result::requireSuccess).getResult());
    }

    @ParameterizedTest
    @MethodSource("io.github.errorcodes.tencentcloud.DocumentedCode#all")
    void aListedCodeHasWhatItsConstantHas(DocumentedCode row) {
        ApiResult result = ApiResult.of(row.code(), "", "");

        assertEquals(Optional.of(row.toConstant()), result.getCommonErrorCode());
        assertEquals(row.retry(), result.isRetryable());
    }

    @ParameterizedTest
    @FieldSource("io.github.errorcodes.tencentcloud.CommonErrorCodeTest#NO_CODES")
    void anyOtherTextIsACodeToo(String code) {
        ApiResult result = ApiResult.of(code, "", "");

        assertEquals(code, result.getCode());
        assertEquals(Optional.empty(), result.getCommonErrorCode());
        assertEquals(Optional.empty(), result.getCategory());
        assertFalse(result.isRetryable());
    }

    @Test
    void aCategoryIsAThousandCodesListedOrNot() {
        for (int code = -9999; code <= 99_999; code++) {
            Category category = 4000 <= code && code <= 6999 ? Category.values()[code / 1000 - 4] : null;
            ApiResult result = ApiResult.of("" + code, "", "");

            assertEquals(Optional.ofNullable(category), result.getCategory());
            assertEquals(
                    result.getCommonErrorCode()
                            .map(CommonErrorCode::isRetryable)
                            .orElse(false),
                    result.isRetryable());
        }
    }

    @Test
    void theModuleCodeIsTheNumberInParenthesesAtTheStart() {
        for (String number : "100004 -1 0 -0 007 0000000000000000042 -00000000001 2147483647 -2147483648".split(" ")) {
            for (String rest : List.of("", "text", " text", " (2)", "\ntext")) {
                assertEquals(
                        OptionalInt.of(Integer.parseInt(number)),
                        ApiResult.of("1", "(" + number + ")" + rest, "").getModuleCode());
            }
        }
    }

    @Test
    void anythingElseIsNoModuleCode() {
        String messages = "|(|()|(-)|(1|1)|100004| (1)|a(1)|( 1)|(1 )|(+1)|(1.5)|(1e3)|(--1)|(0-1)|(x)|(１)|(٣)|（1）|[1]"
                + "|\n(1)|(2147483648)|(-2147483649)|(4294967296)|(99999999999)|(9999999999999999999999)";
        for (String message : messages.split("\\|")) {
            assertEquals(OptionalInt.empty(), ApiResult.of("1", message, "(1)").getModuleCode(), message);
        }
    }

    @Test
    void resultsAreEqualIfAllThatTheyHaveIsEqual() {
        String details = ERROR.replace("}", ",'detail':{'a':{'code':1},'b':{'code':2}}}");
        List<String> bodies = List.of(
                ERROR,
                ERROR.replace("5100", "5200"),
                ERROR.replace(" x", " X"),
                ERROR.replace(" x", " x" + " ".repeat(999) + "x"),
                ERROR.replace(" x", " x" + " ".repeat(999) + "X"),
                ERROR.replace("OpFailed", "opFailed"),
                ERROR.replace("ab-1", "AB-1"),
                details,
                details.replace("'a'", "'A'"),
                details.replace(":2", ":3"));

        for (String one : bodies) {
            for (String other : bodies) {
                assertEquals(one.equals(other), parse(one).equals(parse(other)));
                assertEquals(
                        one.equals(other), parse(one).hashCode() == parse(other).hashCode());
            }
        }
        assertNotEquals(ApiResult.of("Aa", "", ""), ApiResult.of("BB", "", "")); // Two texts of one hash
        assertNotEquals(parse(ERROR), null);
        assertNotEquals(parse(ERROR), ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'code':''}|ApiResult[code=]
            {'code':5100,'message':'(1) a\\nb余','codeDesc':'X'}|ApiResult[code=5100, message=(1) a\\u000ab余, codeDesc=X]
            {'code':'\\u202a','codeDesc':'\\n','requestId':'\\u2028'}|ApiResult[code=\\u202a, codeDesc=\\u000a, requestId=\\u2028]
            {'code':0,'detail':{'\\n':{'code':1,'msg':'\\r'},'':{'code':''}}}\
            |ApiResult[code=0, details={\\u000a=ApiResult[code=1, message=\\u000d], =ApiResult[code=]}]
            """)
    void toStringIsOneLineWithAllThatTheResultHas(String body, String line) {
        assertEquals(line, parse(body).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, … (201 characters)"})
    void toStringShowsNoMoreThan200CharactersOfEachText(int more, String rest) {
        String body = "{'code':'#','message':'#','codeDesc':'#','requestId':'#','detail':{'#':{'code':0}}}";
        String line = "ApiResult[code=#, message=#, codeDesc=#, requestId=#, details={#=ApiResult[code=0]}]";

        assertEquals(
                line.replace("#", "x".repeat(200) + rest),
                parse(body.replace("#", "x".repeat(200 + more))).toString());
    }

    @Test
    void anyCharSequenceIsReadAndMayChangeAfterwards() {
        StringBuilder body = new StringBuilder(Bodies.quoted(ERROR));
        ApiResult result = ApiResult.parse(body);
        ApiResult ofPart = ApiResult.parse(CharBuffer.wrap("xx" + body, 2, 2 + body.length()));
        body.setLength(0);

        assertEquals(parse(ERROR), result);
        assertEquals(parse(ERROR), ofPart);
    }

    @Test
    void aResultFromPartsIsTheResultOfTheWhole() {
        assertEquals(parse("{'code':5100,'message':'m','codeDesc':'d'}"), ApiResult.of("5100", "m", "d"));
        assertEquals(parse("{'code':4200}"), ApiResult.of("4200", null, null));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> ApiResult.parse(null));
        assertThrows(NullPointerException.class, () -> ApiResult.of(null, "", ""));
    }
}
