package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedResponseTest {

    /**
     * Bodies, each with a {@code ^} before the character that is wrong, and what is expected there.
     */
    static List<Arguments> malformedBodies() {
        List<Arguments> bodies = new ArrayList<>();
        // Not an object, or more than one
        add(bodies, "a JSON object", "^[]", "^5100", "^\"code\"", "^null", " ^code");
        add(bodies, "a JSON object", "^'", "^/**/{\"code\":0}", "^\u00a0{}", "^\0{}");
        add(bodies, "the end of the body", "{\"code\":0}^,", "{\"code\":0} ^{}", "{\"code\":0}^}");
        add(bodies, "the end of the body", "{\"code\":0}^\0", "{\"code\":0}^//", "{\"code\":0}\n^\f");
        // Members
        add(bodies, "a member's name", "{^", "{^,", "{^code:0}", "{^'code':0}", "{^1:0}", "{^{}}");
        add(bodies, "a member's name", "{\"code\":0,^}", "{\"code\":0,^,", "{\"code\":0, ^");
        add(bodies, "a member's name", "{\"a\":{^1", "{\"a\":{\"b\":1,^}", "{\"a\":[{^]");
        add(bodies, "':'", "{\"code\"^", "{\"code\"^}", "{\"code\" ^0}", "{\"code\"^=0}");
        add(bodies, "':'", "{\"a\":{\"b\"^}", "{\"a\":{\"b\"^,", "{\"message\" ^\u000b:");
        add(bodies, "',' or '}'", "{\"code\":0^", "{\"code\":0 ^\"", "{\"code\":0^]", "{\"code\":0^;");
        add(bodies, "',' or '}'", "{\"code\":0^1}", "{\"code\":\"\"^\"", "{\"a\":{\"b\":1^]}");
        add(bodies, "',' or '}'", "{\"a\":null^l", "{\"a\":{}^:", "{\"code\":-0^0}", "{\"code\":0^x0}");
        add(bodies, "',' or ']'", "{\"a\":[1^}", "{\"a\":[1^", "{\"a\":[1 ^1", "{\"a\":[[]^}");
        // Values
        add(bodies, "a value", "{\"a\":^", "{\"a\":^}", "{\"a\":^,", "{\"a\":[^}", "{\"a\":[^,1]");
        add(bodies, "a value", "{\"a\":[1,^]", "{\"a\":^'b'", "{\"a\":^NaN", "{\"a\":^+1", "{\"a\":^.5");
        add(bodies, "a value", "{\"a\":^Infinity", "{\"a\":^undefined", "{\"a\":^TRUE", "{\"a\":^٣");
        add(bodies, "true", "{\"a\":t^", "{\"a\":tr^eu", "{\"a\":tru^E");
        add(bodies, "false", "{\"a\":f^", "{\"a\":fals^}", "{\"a\":fa^1");
        add(bodies, "null", "{\"a\":n^", "{\"a\":n^il", "{\"a\":nul^\"");
        add(bodies, "a digit", "{\"a\":-^", "{\"a\":-^-1", "{\"a\":-^I", "{\"a\":1.^", "{\"a\":1.^e5");
        add(
                bodies,
                "a digit",
                "{\"a\":1e^",
                "{\"a\":1e+^",
                "{\"a\":1E-^}",
                "{\"a\":1e^e",
                "{\"a\":-^٣",
                "{\"a\":-^ 1",
                "{\"a\":-^~");
        add(bodies, "a digit", "{\"a\":-^\u007f", "{\"a\":-^\u001f", "{\"a\":-^\u0080");
        // Strings
        add(bodies, "a closing '\"'", "{\"^", "{\"code^", "{\"code\":\"^", "{\"a\":\"x^", "{\"\\\"^");
        add(bodies, "one of \"\\/bfnrtu after '\\'", "{\"\\^", "{\"a\":\"\\^x", "{\"\\^'", "{\"\\^U0041");
        add(bodies, "one of \"\\/bfnrtu after '\\'", "{\"\\^\n", "{\"\\^0", "{\"message\":\"\\^é");
        add(bodies, "a hexadecimal digit", "{\"\\u^", "{\"\\u00^", "{\"\\u^g", "{\"\\u123^\"");
        add(bodies, "a hexadecimal digit", "{\"\\u004^１", "{\"\\u004^ａ", "{\"\\u^-041", "{\"\\u0^x41");
        add(bodies, "a hexadecimal digit", "{\"\\u^/", "{\"\\u^:", "{\"\\u^@", "{\"\\u^`", "{\"\\u^G");
        // The response's own rules
        add(bodies, "a member \"code\"", "{^}", "{\"message\":\"x\"^}", "{\"data\":{\"code\":0}^}");
        add(bodies, "a string or a number as the code", "{\"code\":^null}", "{\"code\":^true}");
        add(bodies, "a string or a number as the code", "{\"code\":^{}}", "{\"code\": ^[0]}", "{\"code\":^");
        // Inside the details nothing but broken JSON is an error
        add(bodies, "a member's name", "{\"detail\":{^1", "{\"detail\":{\"a\":{},^}", "{\"detail\":{\"a\":{^,");
        add(bodies, "a value", "{\"detail\":{\"a\":^}", "{\"detail\":{\"a\":{\"code\":^}", "{\"detail\":^}");
        add(bodies, "true", "{\"detail\":{\"a\":{\"code\":tru^}");
        add(bodies, "':'", "{\"detail\":{\"a\"^}", "{\"detail\":{\"a\":{\"code\"^}");
        add(bodies, "',' or '}'", "{\"detail\":{\"a\":{}^]", "{\"detail\":{\"a\":{\"code\":0^]", "{\"detail\":{}^1");
        add(bodies, "a member \"code\"", "{\"detail\":{\"code\":0}^}", "{\"detail\":{\"a\":{\"code\":0}}^}");
        return bodies;
    }

    private static void add(List<Arguments> bodies, String expected, String... marked) {
        for (String body : marked) {
            bodies.add(Arguments.of(expected, body));
        }
    }

    @ParameterizedTest
    @MethodSource("malformedBodies")
    void theMessageSaysWhatWasExpectedWhatWasFoundAndWhere(String expected, String marked) {
        int index = marked.indexOf('^');
        String body = marked.replace("^", "");

        MalformedResponseException e = malformed(body);

        assertEquals(index, e.getErrorIndex());
        assertEquals(
                "Expected " + expected + " but found " + found(body, index) + " at index " + index, e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code|{'code':0,^'code':0}",
                "code|{'code':0,^'\\u0063ode':0}",
                "message|{'message':null, ^'message':'','code':0}",
                "msg|{'msg':{},'message':'',^'msg':'','code':0}",
                "codeDesc|{'codeDesc':[],^'codeDesc':1,'code':0}",
                "requestId|{'requestId':1,'code':0,^'requestId':1}",
                "detail|{'detail':{},^'detail':{},'code':0}",
                "detail|{'detail':1,'code':0,^'detail':null}"
            })
    void aDuplicateMemberIsCalledThat(String name, String marked) {
        String body = marked.replace('\'', '"');
        int index = body.indexOf('^');
        MalformedResponseException e = malformed(body.replace("^", ""));

        assertEquals(index, e.getErrorIndex());
        assertEquals("Duplicate member \"" + name + "\" at index " + index, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"x^\n\"", "{\"^\0\":", "{\"a\":\"^\u001f", "{\"a\":\"\\n^\t"})
    void anUnescapedControlCharacterIsCalledThat(String marked) {
        int index = marked.indexOf('^');
        String body = marked.replace("^", "");
        MalformedResponseException e = malformed(body);

        assertEquals(index, e.getErrorIndex());
        assertEquals("Unescaped control character " + found(body, index) + " at index " + index, e.getMessage());
    }

    private static String found(String body, int index) {
        if (index == body.length()) {
            return "end of input";
        }
        char c = body.charAt(index);
        return c < ' ' || c > '~' ? String.format("'\\u%04x'", (int) c) : "'" + c + "'";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\t "})
    void anEmptyOrBlankBodyIsSaidToBeEmpty(String body) {
        MalformedResponseException e = malformed(body);

        assertEquals(body.length(), e.getErrorIndex());
        assertEquals(
                "Expected a JSON object but found end of input at index " + body.length() + ": the body is empty",
                e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "^<html>502</html>|HTML or XML",
                "'\n^<?xml ?>'|HTML or XML",
                "^\ufeff{}|JSON behind a byte order mark",
                "' ^\ufeff'|JSON behind a byte order mark"
            })
    void aBodyThatIsSomethingElseIsSaidToLookLikeIt(String marked, String something) {
        int index = marked.indexOf('^');
        String body = marked.replace("^", "");
        MalformedResponseException e = malformed(body);

        assertEquals(index, e.getErrorIndex());
        assertEquals(
                "Expected a JSON object but found " + found(body, index) + " at index " + index + ": this looks like "
                        + something,
                e.getMessage());
    }

    @Test
    void aResponseOfApi3IsSaidToLookLikeOne() {
        MalformedResponseException e = malformed("{\"Response\":{\"Error\":{\"Code\":\"AuthFailure\"}},\"x\":1}");

        assertEquals(50, e.getErrorIndex());
        assertEquals(
                "Expected a member \"code\" but found '}' at index 50: this looks like an API 3.0 response",
                e.getMessage());
        assertTrue(malformed("{\"R\\u0065sponse\":1}").getMessage().endsWith("API 3.0 response"));
    }

    @Test
    void aMemberResponseBesideTheCodeIsNoMatter() {
        assertTrue(ApiResult.parse("{\"Response\":{},\"code\":0}").isSuccess());
        assertFalse(malformed("{\"a\":{\"Response\":1}}").getMessage().contains("API 3.0"));
    }

    @Test
    void aTruncatedSuccessIsAnErrorNotASuccess() {
        assertEquals(10, malformed("{\"code\":0,").getErrorIndex());
    }

    @Test
    void everyPrefixOfAValidBodyIsRefusedAtItsEnd() {
        String body = " {\"code\" : -5.1e+3, \"message\":\"a\\n\\u00e9余\",\"d\":[{\"a\":true,\"b\":false},"
                + "[null,0.5E-1]],\"codeDesc\":\"x\"}";
        ApiResult.parse(body);

        for (int end = 0; end < body.length(); end++) {
            assertEquals(end, malformed(body.substring(0, end)).getErrorIndex());
        }
    }

    @Test
    void theErrorShowsNoMoreOfTheBodyThanOneCharacter() {
        String secret = "s3cr3t";
        for (Arguments arguments : malformedBodies()) {
            String marked = (String) arguments.get()[1];
            String body = marked.replace("^", "");
            String withSecrets = marked.startsWith("{^") || !marked.startsWith("{")
                    ? body + secret
                    : "{\"" + secret + "\":\"" + secret + "\"," + body.substring(1) + secret;
            MalformedResponseException e = malformed(withSecrets);

            assertFalse(e.getMessage().contains("3cr3"), e.getMessage());
            assertTrue(e.getMessage().matches("[ -~]+"), e.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[[{\"b\":{\"a\":"})
    void everyDepthIsClosedByTheRightBracketsOnly(String opening) {
        for (int depth = 1; depth <= 130; depth++) {
            String open = opening.repeat(depth).substring(0, endOfOpeners(opening, depth));
            StringBuilder closers = closersOf(open);
            String start = "{\"code\":0,\"d\":" + open + "1";
            assertTrue(ApiResult.parse(start + closers + "}").isSuccess());

            for (int wrong = 0; wrong < closers.length(); wrong++) {
                StringBuilder mismatched = new StringBuilder(closers);
                mismatched.setCharAt(wrong, closers.charAt(wrong) == ']' ? '}' : ']');
                assertEquals(
                        start.length() + wrong,
                        malformed(start + mismatched + "}").getErrorIndex());
            }
        }
    }

    /** Where to cut a repeated opening so that exactly {@code depth} brackets are open. */
    private static int endOfOpeners(String opening, int depth) {
        String openers = opening.repeat(depth);
        int open = 0;
        for (int i = 0; i < openers.length(); i++) {
            open += "[{".indexOf(openers.charAt(i)) >= 0 ? 1 : 0;
            if (open > depth) {
                return i;
            }
        }
        return openers.length();
    }

    private static StringBuilder closersOf(String openers) {
        StringBuilder closers = new StringBuilder();
        openers.chars().filter(c -> c == '[' || c == '{').forEach(c -> closers.append(c == '[' ? ']' : '}'));
        return closers.reverse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void aMillionOpenBracketsEndInAnErrorAtTheEnd(String opening) {
        String body = "{\"code\":0,\"d\":" + opening.repeat(1_000_000);

        assertEquals(body.length(), quickly(() -> malformed(body)).getErrorIndex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void aMillionClosedBracketsEndInAnAnswer(String opening) {
        String openers = opening.repeat(1_000_000);
        String body = "{\"code\":0,\"d\":" + openers + "1" + closersOf(openers) + "}";

        assertTrue(quickly(() -> ApiResult.parse(body)).isSuccess());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"detail\":", "{\"detail\":{\"a\":", "[{\"code\":"})
    void aMillionBracketsInsideTheDetailsEndInAnAnswer(String opening) {
        String openers = opening.repeat(1_000_000);
        String entry = "{\"code\":5100,\"x\":" + openers + "1" + closersOf(openers) + "}";
        String body = "{\"code\":0,\"detail\":{\"a\":" + entry + ",\"b\":" + entry + "}}";

        assertEquals(
                List.of("a", "b"),
                List.copyOf(quickly(() -> ApiResult.parse(body)).getDetails().keySet()));
        String truncated = body.substring(0, body.length() - 3);
        assertEquals(truncated.length(), quickly(() -> malformed(truncated)).getErrorIndex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"detail\":", "{\"detail\":{\"a\":"})
    void aMillionDetailsInsideDetailsEndInAnAnswer(String opening) {
        String openers = "{\"code\":0,\"detail\":" + opening.repeat(1_000_000);
        String body = openers + "1" + closersOf(openers);

        assertTrue(quickly(() -> ApiResult.parse(body)).getDetails().isEmpty());
    }

    @Test
    void aHundredThousandResourcesTakeLinearTime() {
        String entries = IntStream.range(0, 100_000)
                .mapToObj(i -> "\"ins-" + i + "\":{\"code\":" + i + "}")
                .collect(Collectors.joining(","));
        String body = "{\"code\":0,\"detail\":{" + entries + "," + entries + "}}";

        assertEquals(100_000, quickly(() -> ApiResult.parse(body)).getDetails().size());
    }

    @Test
    void siblingsAtAGreatDepthTakeLinearTime() {
        String body = "{\"code\":0,\"d\":" + "[".repeat(1_000_000) + "{},[],".repeat(1_000_000);

        assertEquals(body.length(), quickly(() -> malformed(body)).getErrorIndex());
    }

    /** The limit tells linear from quadratic time, by orders of magnitude; it measures nothing. */
    private static <T> T quickly(Supplier<T> task) {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), task::get);
    }

    @Test
    void neitherResultNorErrorHoldsTheBody() throws InterruptedException {
        List<WeakReference<?>> bodies = new ArrayList<>();
        String success = "{\"code\":5100,\"message\":\"m\",\"codeDesc\":\"d\"}";
        String error = "{\"code\":5100,\"message\":\"m\",\"d\":[{}]";
        List<Object> outcomes = List.of(
                outcomeOf(new StringBuilder(success), bodies),
                outcomeOf(new StringBuilder(success).toString(), bodies),
                outcomeOf(new StringBuilder(error), bodies),
                outcomeOf(new StringBuilder(error).toString(), bodies));

        for (int i = 0; i < 100 && bodies.stream().anyMatch(body -> body.get() != null); i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertTrue(bodies.stream().allMatch(body -> body.get() == null));
        Reference.reachabilityFence(outcomes);
    }

    private static Object outcomeOf(CharSequence body, List<WeakReference<?>> bodies) {
        bodies.add(new WeakReference<>(body));
        try {
            return ApiResult.parse(body);
        } catch (MalformedResponseException e) {
            return e;
        }
    }

    @Test
    void aFailedParseLeavesNothingBehindForTheNext() {
        malformed("{\"code\":5100,\"message\":\"x\",\"d\":[[{");

        assertEquals("", ApiResult.parse("{\"code\":0}").getMessage());
    }

    private static MalformedResponseException malformed(String body) {
        return assertThrows(MalformedResponseException.class, () -> ApiResult.parse(body));
    }
}
