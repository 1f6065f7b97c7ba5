package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.errorOf;
import static io.github.errorcodes.tencentcloud.Bodies.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedResponseTest {

    /**
     * In each line what is expected, and then bodies, each with a {@code ^} before the character that
     * is wrong.
     */
    private static final String MALFORMED = """
            a JSON object|^[]|^5100|^"code"|^null| ^code|^'|^/**/{"code":0}|^\u00a0{}|^\ufffe{}|^\0{}
            the end of the body|{"code":0}^,|{"code":0} ^{}|{"code":0}^}|{"code":0}^\0|{"code":0}^//|{"code":0}\t^\f
            a member's name|{^|{^,|{^code:0}|{^'code':0}|{^1:0}|{^{}}|{"code":0,^}|{"code":0,^,|{"code":0, ^
            a member's name|{"a":{^1|{"a":{"b":1,^}|{"a":[{^]|{"a":[{"b":1,^]
            ':'|{"code"^|{"code"^}|{"code" ^0}|{"code"^=0}|{"a":{"b"^}|{"a":{"b"^,|{"message" ^\13:|{"\\u0061"^
            ',' or '}'|{"code":0^|{"code":0 ^"|{"code":0^]|{"code":0^;|{"code":0^1}|{"code":""^"|{"a":{"b":1^]}
            ',' or '}'|{"a":null^l|{"a":{}^:|{"code":-0^0}|{"code":0^x0}|{"message":true^e|{"msg":[]^]
            ',' or '}'|{"\ud83d\ude00":"\ud83d\ude00"^x|{"a":1.5^.5|{"a":1e5^.5|{"a":1e5^e5|{"a":1e5^+5|{"a":1^-1
            ',' or ']'|{"a":[1^}|{"a":[1^|{"a":[1 ^1|{"a":[[]^}|{"a":[[]^1|{"a":[{}^"b"|{"a":[""^[|{"a":[{"b":1}^{
            a value|{"a":^|{"a":^}|{"a":^,|{"a":[^}|{"a":[^,1]|{"a":[1,^]|{"a":^'b'|{"a":^NaN|{"a":^+1|{"a":^.5
            a value|{"a":^Infinity|{"a":^undefined|{"a":^TRUE|{"a":^٣|{"message":^}|{"msg":^,|{"codeDesc":^'
            a value|{"requestId":^+1|{"detail":^}|{"a":^\\
            true|{"a":t^|{"a":tr^eu|{"a":tru^E|{"message":tru^
            false|{"a":f^|{"a":fals^}|{"a":fa^1
            null|{"a":n^|{"a":n^il|{"a":nul^"
            a digit|{"a":-^|{"a":-^-1|{"a":-^I|{"a":1.^|{"a":1.^e5|{"a":1e^|{"a":1e+^|{"a":1E-^}|{"a":1e^e|{"a":1e^ 1
            a digit|{"a":-^٣|{"a":-^ 1|{"a":-^~|{"a":-^\u007f|{"a":-^\u001f|{"a":-^\u0080|{"code":-^}|{"code":1.^"
            a closing '"'|{"^|{"code^|{"code":"^|{"a":"x^|{"\\"^|{"message":"\\n^|{"\\u0061^|{"a":["^
            one of "\\/bfnrtu after '\\'|{"\\^|{"a":"\\^x|{"\\^'|{"\\^U0041|{"\\^\t|{"\\^0|{"message":"\\^é
            a hexadecimal digit|{"\\u^|{"\\u00^|{"\\u^g|{"\\u123^"|{"\\u004^１|{"\\u004^ａ|{"\\u^-041|{"\\u0^x41
            a hexadecimal digit|{"\\u^/|{"\\u^:|{"\\u^@|{"\\u^`|{"\\u^G|{"code":"\\u12^ 4
            a member "code"|{^}|{"message":"x"^}|{"data":{"code":0}^}|{"detail":{"code":0}^}|{"detail":{"a":{"code":0}}^}
            a string or a number as the code|{"code":^null}|{"code":^true}|{"code":^{}}|{"code": ^[0]}|{"code":^
            a string or a number as the code|{"code":^\ud83d\ude00}|{"code":^\uffff}|{"Response":1,"code":^null}
            a string or a number as the code|{"Response":{},"code":^|{"code":^[],"Response":{}}
            a member's name|{"detail":{^1|{"detail":{"a":{},^}|{"detail":{"a":{^,|{"detail":{"a":{"code":0,^}
            a value|{"detail":{"a":^}|{"detail":{"a":{"code":^}|{"detail":{"a":{"msg":^}|{"detail":{"a":[^}
            true|{"detail":{"a":{"code":tru^}
            ':'|{"detail":{"a"^}|{"detail":{"a":{"code"^}
            ',' or '}'|{"detail":{"a":{}^]|{"detail":{"a":{"code":0^]|{"detail":{}^1|{"detail":{"a":1^
            a closing '"'|{"detail":{"a^|{"detail":{"a":{"code":"^|{"detail":{"a":{"code^
            """;

    static List<Arguments> malformedBodies() {
        return MALFORMED
                .lines()
                .map(line -> line.split("\\|"))
                .flatMap(row -> Arrays.stream(row).skip(1).map(marked -> Arguments.of(row[0], marked)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("malformedBodies")
    void theMessageSaysWhatWasExpectedWhatWasFoundAndWhere(String expected, String marked) {
        assertMalformed("Expected " + expected + " but found <found>", marked, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code|{'code':0,^'code':0}
            code|{'code':0,^'\\u0063ode':0}
            code|{'c\\u006fde':0,^'code':0}
            code|{'code':0,^'code':null}
            message|{'message':null, ^'message':'','code':0}
            msg|{'msg':{},'message':'',^'msg':'','code':0}
            codeDesc|{'codeDesc':[],^'codeDesc':1,'code':0}
            requestId|{'requestId':1,'code':0,^'requestId':1}
            requestId|{'requestId':true,^'request\\u0049d':[],'code':0}
            detail|{'detail':{},^'detail':{},'code':0}
            detail|{'detail':1,'code':0,^'detail':null}
            """)
    void aDuplicateMemberIsCalledThat(String name, String marked) {
        assertMalformed("Duplicate member \"" + name + "\"", quoted(marked), "");
    }

    static final String[] WITH_A_CONTROL_CHARACTER =
            "{'a':'x^\n'|{'a':'\ud83d\ude00^\n'|{'^\0':|{'a':'^\u001f|{'a':'\\n^\t|{'code':'^\n'|{'a':['^\t']"
                    .split("\\|");

    @ParameterizedTest
    @FieldSource("WITH_A_CONTROL_CHARACTER")
    void anUnescapedControlCharacterIsCalledThat(String marked) {
        assertMalformed("Unescaped control character <found>", quoted(marked), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '^'|: the body is empty
            ' ^'|: the body is empty
            '\n\r\t ^'|: the body is empty
            ^<html>502</html>|: this looks like HTML or XML
            '\n^<?xml ?>'|: this looks like HTML or XML
            ^\ufeff{}|: this looks like JSON behind a byte order mark
            ' ^\ufeff'|: this looks like JSON behind a byte order mark
            ^[]|''
            """)
    void aBodyThatIsSomethingElseIsSaidToLookLikeIt(String marked, String hint) {
        assertMalformed("Expected a JSON object but found <found>", marked, hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'Response':{'Error':{'Code':'AuthFailure'}},'x':1^}|: this looks like an API 3.0 response
            {'R\\u0065sponse':1^}|: this looks like an API 3.0 response
            {'data':1,'Response':null,'message':'x'^}|: this looks like an API 3.0 response
            {'a':{'Response':1}^}|''
            {'detail':{'Response':{'Response':1}}^}|''
            {'response':{},'Responses':{},'Respons':{},'respOnse':1^}|''
            """)
    void aResponseOfApi3IsSaidToLookLikeOne(String marked, String hint) {
        assertMalformed("Expected a member \"code\" but found <found>", quoted(marked), hint);
    }

    @Test
    void aTruncatedSuccessIsAnErrorNotASuccess() {
        assertMalformed("Expected a member's name but found <found>", "{\"code\":0,^", "");
    }

    /** HTTP clients return null if a server has sent no body. */
    @Test
    void nullIsAnEmptyBody() {
        MalformedResponseException e = assertThrows(MalformedResponseException.class, () -> ApiOutcome.parse(null));

        assertEquals(errorOf("").getMessage(), e.getMessage());
        assertEquals(0, e.getErrorIndex());
    }

    @Test
    void theErrorShowsNoMoreOfTheBodyThanOneCharacter() {
        String secret = "s3cr3t";
        for (Arguments arguments : malformedBodies()) {
            String marked = (String) arguments.get()[1];
            String body = marked.replace("^", "");
            String withSecrets = marked.startsWith("{^") || !marked.startsWith("{")
                    ? body + secret
                    : quoted("{'" + secret + "':'" + secret + "',") + body.substring(1) + secret;
            String message = assertThrows(MalformedResponseException.class, () -> ApiOutcome.parse(withSecrets))
                    .getMessage();

            assertFalse(message.contains("3cr3"), message);
            assertTrue(message.matches("[ -~]+"), message);
        }
    }

    private static void assertMalformed(String problem, String marked, String hint) {
        int index = marked.indexOf('^');
        String body = marked.replace("^", "");
        String found = index == body.length() ? "end of input" : "'" + shown(body.charAt(index)) + "'";
        MalformedResponseException e = assertThrows(MalformedResponseException.class, () -> ApiOutcome.parse(body));

        assertEquals(problem.replace("<found>", found) + " at index " + index + hint, e.getMessage());
        assertEquals(index, e.getErrorIndex());
    }

    private static String shown(char c) {
        return c < ' ' || c > '~' ? "\\u" + HexFormat.of().toHexDigits(c) : "" + c;
    }
}
