package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.errorOf;
import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static io.github.errorcodes.tencentcloud.Bodies.quoted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What RFC 8259 allows, and nothing looser. {@link MalformedResponseTest} has more of what it forbids. */
class JsonTest {

    static final String[] NUMBERS = ("0 -0 5100 -1 0.0 5100.0 5.1e3 51E+2 0e0 -2700 0.50E-07 1234567890 "
                    + "123456789012345678901234567890 1.7976931348623157e999999999999 " + "9".repeat(5000))
            .split(" ");

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void aNumberKeepsItsSpelling(String number) {
        assertEquals(
                ApiOutcome.of(number, number).withCodeDesc(number),
                parse("{'code':%1$s,'codeDesc' : %1$s ,'x':%1$s,'y':[%1$s,%1$s ],'message':%1$s}".formatted(number)));
    }

    @Test
    void escapesAreResolvedInEveryText() {
        assertEquals(
                ApiOutcome.of("A\\u0041", "\"\\/\b\f\n\r\t\0").withCodeDesc("余额😀\ud800é余\u007f"),
                parse("{'code':'\\u0041\\\\u0041','message':'\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000',"
                        + "'codeDesc':'\\u4F59\\u989d\\ud83d\\ude00\\ud800é余\u007f'}"));
    }

    @Test
    void everyCharacterMayBeEscapedAndNearlyEveryOneMayBePlain() {
        String body = quoted(
                "{'x%1$s':'%1$s','\\n%1$s':['\\n%1$s'],'code':'%1$s\\u%2$s','message':'\\u%3$s%1$s','codeDesc':'\\n%1$s'}");
        HexFormat lower = HexFormat.of();
        HexFormat upper = lower.withUpperCase();
        for (char c = 1; c != 0; c++) {
            String plain = c < ' ' || c == '"' || c == '\\' ? "" : "" + c;
            assertEquals(
                    ApiOutcome.of(plain + c, c + plain).withCodeDesc("\n" + plain),
                    ApiOutcome.parse(body.formatted(plain, lower.toHexDigits(c), upper.toHexDigits(c))));
        }
    }

    static final String[] BODIES_WITH_A_BLANK =
            (" {'code':0}|{ 'code':0}|{'code' :0}|{'code': '0'}|{'code':'0' }|{'code':0} |{'x':{ 'a':[]},'code':0}"
                            + "|{'x':{'a' :[]},'code':0}|{'x':{'a': []},'code':0}|{'x':{'a':[ ]},'code':0}|{'x':{'a':[] },'code':0}"
                            + "|{'x':['' ,{}],'code':0}|{'x':[1, {}],'code':0}|{'x':[1,{} ],'code':0}"
                            + "|{'detail':{'a' :{'code':0}},'code':0}|{'detail':{'a':{'code':0} },'code':0}")
                    .split("\\|");

    @ParameterizedTest
    @FieldSource("BODIES_WITH_A_BLANK")
    void fourCharactersAloneAreWhiteSpace(String body) {
        int place = body.indexOf(' ');
        for (char c = 1; c != 0; c++) {
            String other = body.replace(' ', c);
            if (" \n\r\t".indexOf(c) >= 0) {
                assertTrue(parse(other).isSuccess());
            } else if (looksLikeWhiteSpace(c) && "'\"-0123456789[]{},:tfn".indexOf(c) < 0) {
                assertEquals(place, errorOf(other).getErrorIndex());
            }
        }
    }

    /** To a person, to a reader that looks at the lowest bits, or to one that is too general. */
    private static boolean looksLikeWhiteSpace(char c) {
        return c <= '\u00ff'
                || " \n\r\t".indexOf(c & 0xff) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    @Test
    void nineCharactersAloneMayFollowABackslash() {
        for (char c = 1; c != 0; c++) {
            if ("'\"\\/bfnrtu".indexOf(c) < 0) {
                assertEquals(12, errorOf("{'code':0,'\\" + c + "':1}").getErrorIndex());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "[{", "[[{{{", "[{{[{[[[{{{"})
    void everyDepthIsClosedByTheRightBracketsOnly(String kinds) {
        String opened = "{'code':0,'x':[" + "{'a':[".repeat(50) + "]}".repeat(50); // Another depth comes first.
        String closers = "]}";
        for (int depth = 0; depth < 100; depth++) {
            boolean isArray = kinds.charAt(depth % kinds.length()) == '[';
            opened += (depth == 0 ? "," : "") + (isArray ? "[" : "{'a':");
            closers = (isArray ? "]" : "}") + closers;
            assertTrue(parse(opened + 1 + closers).isSuccess());
        }
        for (int i = 0; i < closers.length(); i++) {
            String body = opened + 1 + closers.substring(0, i);
            String wrong = closers.charAt(i) == ']' ? "}" : "]";
            assertEquals(
                    body.length(), errorOf(body + wrong + closers.substring(i)).getErrorIndex());
        }
    }

    @Test
    void everyPrefixOfABodyIsAnErrorAtItsEnd() {
        String body = " {'code' : -5.1e+3, 'message':'a\\n\\u00e9余','x':[{'a':true,'b':false},[null,0.5E-1]],"
                + "'detail':{'a':{'code':1}},'codeDesc':'x'}";
        parse(body);

        for (int end = 0; end < body.length(); end++) {
            assertEquals(end, errorOf(body.substring(0, end)).getErrorIndex());
        }
    }
}
