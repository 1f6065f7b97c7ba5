package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.batchOf;
import static io.github.errorcodes.tencentcloud.Bodies.errorOf;
import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiErrorExceptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'code':5100}|5100 RESOURCE_OPERATION_FAILED. Usual action: <action>
            {'code':4000,'codeDesc':'A.b.C'}|4000 INVALID_REQUEST_PARAMETER (codeDesc A.b.C). Usual action: <action>
            {'code':5100,'message':'(1) x'}|5100 RESOURCE_OPERATION_FAILED: "(1) x". Usual action: <action>
            {'code':5100,'requestId':'ab-1'}|5100 RESOURCE_OPERATION_FAILED (requestId ab-1). Usual action: <action>
            {'code':4300,'msg':'Denied','requestId':7}|4300 ACCESS_DENIED: "Denied" (requestId 7). Usual action: <action>
            {'code':4200,'message':'expired','codeDesc':'d','requestId':'r'}|code "4200": "expired" (codeDesc d; requestId r)
            {'code':'','message':' ','requestId':' '}|code "": " " (requestId " ")
            # How many resources failed, and the first three of them
            {'code':5100,'detail':{'a':{'code':0}}}|5100 RESOURCE_OPERATION_FAILED (0 of 1 resources failed). Usual action: <action>
            {'code':4300,'msg':'x','detail':{'a':{'code':1}}}|4300 ACCESS_DENIED: "x" (1 of 1 resources failed: a 1). Usual action: <action>
            {'code':0,'detail':{'disk-1':{'code':16000},'disk-2':{'code':0}}}|code "0" (1 of 2 resources failed: disk-1 16000)
            {'code':5400,'requestId':'r','detail':{'b':{'code':2},'c':{'code':'0'},'a':{'code':1}}}\
            |5400 PARTIAL_EXECUTION_SUCCESS (requestId r; 2 of 3 resources failed: b 2, a 1). Usual action: <action>
            {'code':1,'detail':{'a':{'code':1},'b':{'code':2},'c':{'code':3}}}|code "1" (3 of 3 resources failed: a 1, b 2, c 3)
            {'code':1,'detail':{'a':{'code':1},'x':{'code':0},'b':{'code':2},'c':{'code':3},'d':{'code':4}}}\
            |code "1" (4 of 5 resources failed: a 1, b 2, c 3, …)
            {'code':1,'detail':{'':{'code':''},'a b':{'code':'c,d'}}}|code "1" (2 of 2 resources failed: "" "", "a b" "c,d")
            # Escaped: what a log would act on, and what would end a text in quotes
            {'code':'a\\nb','message':'c\\r\\u202e','codeDesc':'\\n','requestId':'\\u2028'}\
            |code "a\\u000ab": "c\\u000d\\u202e" (codeDesc "\\u000a"; requestId "\\u2028")
            {'code':5100,'message':'x\\' (requestId fake)','requestId':'real'}\
            |5100 RESOURCE_OPERATION_FAILED: "x\\" (requestId fake)" (requestId real). Usual action: <action>
            {'code':'\\\\','message':'\\\\u000a','detail':{'\\'':{'code':'\\''}}}\
            |code "\\\\": "\\\\u000a" (1 of 1 resources failed: "\\"" "\\"")
            """)
    void theMessageIsOneLineWithAllThatTheResponseHas(String body, String line) {
        ApiOutcome outcome = parse(body);
        String action =
                outcome.getCommonErrorCode().map(CommonErrorCode::getAction).orElse("");

        assertEquals(line.replace("<action>", action), messageOf(outcome));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "\\", "\\\"", "x\\", "x\" (requestId y)", "y; 1 of 2 resources failed: z", "), \n(", "…"})
    void noTextCanPassForAnotherPartOfTheLine(String hostile) {
        String escaped = hostile.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        String message = messageOf(ApiOutcome.parse(
                Bodies.quoted("{'code':'<text>','message':'<text>','codeDesc':'<text>','requestId':'<text>',"
                                + "'detail':{'<text>':{'code':'<text>'}}}")
                        .replace("<text>", escaped)));

        assertEquals(
                "code <text>: <text> (codeDesc <text>; requestId <text>; 1 of 1 resources failed: <text> <text>)",
                message.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "<text>"));
    }

    @Test
    void theMessageShowsNoMoreThan32CharactersOfTheCodeAnd200OfEachOtherText() {
        String body =
                "{'code':'%s','message':'%2$s','codeDesc':'%2$s','requestId':'%2$s','detail':{'%2$s':{'code':'%2$s'}}}";
        String rest = " (codeDesc %1$s; requestId %1$s; 1 of 1 resources failed: %1$s %1$s)";
        String code = "y".repeat(32);
        String text = "x".repeat(200);
        String cut = text + "… (201 characters)";

        assertEquals(
                "code \"%s\": \"%s\"".formatted(code, text) + rest.formatted(text),
                messageOf(parse(body.formatted(code, text))));
        assertEquals(
                "code \"%s…\" (33 characters): \"%s…\" (201 characters)".formatted(code, text) + rest.formatted(cut),
                messageOf(parse(body.formatted(code + "y", text + "x"))));
    }

    @Test
    void bothExceptionsSayWhereTheyWereThrown() {
        ApiErrorException failure = assertThrows(ApiErrorException.class, batchOf(2)::requireSuccess);

        assertEquals("requireSuccess", failure.getStackTrace()[0].getMethodName());
        assertTrue(Stream.of(errorOf("{").getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(getClass().getName())));
    }

    private static String messageOf(ApiOutcome outcome) {
        return assertThrows(ApiErrorException.class, outcome::requireSuccess).getMessage();
    }
}
