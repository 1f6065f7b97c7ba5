package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.batchOf;
import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiErrorExceptionTest {

    /** In the message, {@code #} stands for the constant's action. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'code':5100,'codeDesc':'d'}|5100 RESOURCE_OPERATION_FAILED. #
            {'code':5100,'message':'(1) x'}|5100 RESOURCE_OPERATION_FAILED: "(1) x". #
            {'code':5100,'requestId':'ab-1'}|5100 RESOURCE_OPERATION_FAILED (requestId ab-1). #
            {'code':5100,'detail':{'a':{'code':0}}}|5100 RESOURCE_OPERATION_FAILED (0 of 1 resources failed). #
            {'code':4300,'message':'Access denied','requestId':7}|4300 ACCESS_DENIED: "Access denied" (requestId 7). #
            {'code':4300,'msg':'x','detail':{'a':{'code':1}}}|4300 ACCESS_DENIED: "x" (1 of 1 resources failed). #
            {'code':4300,'msg':'x','detail':{'a':{'code':1},'b':{'code':1}}}|4300 ACCESS_DENIED: "x" (2 of 2 resources failed). #
            {'code':4300,'requestId':7,'detail':{'a':{'code':1},'b':{'code':0}}}\
            |4300 ACCESS_DENIED (requestId 7; 1 of 2 resources failed). #
            {'code':5400,'message':'partial success','requestId':'ab-1','detail':{'a':{'code':1},'b':{'code':'0'},'c':{'code':2}}}\
            |5400 PARTIAL_EXECUTION_SUCCESS: "partial success" (requestId ab-1; 2 of 3 resources failed). #
            {'code':4200,'message':'expired'}|code "4200": "expired"
            {'code':'','message':' ','requestId':' '}|code "": " " (requestId  )
            {'code':'a\\nb','message':'c\\r\\u202e','requestId':'\\u2028'}|code "a\\u000ab": "c\\u000d\\u202e" (requestId \\u2028)
            """)
    void theMessageIsOneLineWithAllThatTheResponseHas(String body, String line) {
        ApiResult result = parse(body);
        String action =
                result.getCommonErrorCode().map(CommonErrorCode::getAction).orElse("");

        assertEquals(line.replace("#", action), messageOf(result));
    }

    @Test
    void theMessageShowsNoMoreThan32CharactersOfTheCodeAnd200OfEachOtherText() {
        String body = "{'code':'%s','message':'%2$s','requestId':'%2$s'}";
        String code = "y".repeat(32);
        String text = "x".repeat(200);

        assertEquals(
                "code \"" + code + "\": \"" + text + "\" (requestId " + text + ")",
                messageOf(parse(body.formatted(code, text))));
        assertEquals(
                "code \"" + code + "…\" (33 characters): \"" + text + "…\" (201 characters) (requestId " + text
                        + "… (201 characters))",
                messageOf(parse(body.formatted(code + "y", text + "x"))));
    }

    @Test
    void resourcesAreCountedInPlainDigits() {
        assertEquals("code \"1\" (1234 of 1235 resources failed)", messageOf(batchOf(1235)));
    }

    private static String messageOf(ApiResult result) {
        return assertThrows(ApiErrorException.class, result::requireSuccess).getMessage();
    }
}
