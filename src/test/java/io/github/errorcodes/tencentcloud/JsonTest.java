package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.parse;
import static io.github.errorcodes.tencentcloud.Bodies.quoted;
import static io.github.errorcodes.tencentcloud.Bodies.refuse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
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
                ApiResult.of(number, number, number),
                parse("{'code':#,'codeDesc' : # ,'x':#,'y':[#,# ],'message':#}".replace("#", number)));
    }

    @Test
    void escapesAreResolvedInEveryText() {
        assertEquals(
                ApiResult.of("A\\u0041", "\"\\/\b\f\n\r\t\0", "余额😀\ud800é余\u007f"),
                parse("{'code':'\\u0041\\\\u0041','message':'\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000',"
                        + "'codeDesc':'\\u4F59\\u989d\\ud83d\\ude00\\ud800é余\u007f'}"));
    }

    @Test
    void everyCharacterMayBeEscapedAndNearlyEveryOneMayStandForItself() {
        HexFormat lower = HexFormat.of();
        HexFormat upper = lower.withUpperCase();
        for (char c = 1; c != 0; c++) {
            String plain = c < ' ' || c == '"' || c == '\\' ? "" : "" + c;
            assertEquals(
                    ApiResult.of(plain + c, c + plain, "\n" + plain),
                    ApiResult.parse(
                            quoted("{'x#':'#','\\n#':['\\n#'],'code':'#\\u^','message':'\\u~#','codeDesc':'\\n#'}")
                                    .replace("^", lower.toHexDigits(c))
                                    .replace("~", upper.toHexDigits(c))
                                    .replace("#", plain)));
        }
    }

    @Test
    void fourCharactersAloneAreWhiteSpaceBetweenTokensAndAfterTheEnd() {
        for (char c = 1; c != 0; c++) {
            String between = "{'code':" + c + "'0'}";
            String after = "{'code':0}" + c;
            if (" \n\r\t".indexOf(c) >= 0) {
                assertTrue(parse(between).isSuccess());
                assertTrue(parse(after).isSuccess());
            } else if ("'\"-0123456789".indexOf(c) < 0) {
                assertEquals(8, refuse(between).getErrorIndex());
                assertEquals(10, refuse(after).getErrorIndex());
            }
        }
    }

    /** In each body {@code ~} is another place where white space may stand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "~{'code':0}",
                "{~'code':0}",
                "{'code'~:0}",
                "{'code':'0'~}",
                "{'x':{~'a':[]},'code':0}",
                "{'x':{'a'~:[]},'code':0}",
                "{'x':{'a':~[]},'code':0}",
                "{'x':{'a':[~]},'code':0}",
                "{'x':{'a':[]~},'code':0}",
                "{'x':[''~,{}],'code':0}",
                "{'x':[1,~{}],'code':0}",
                "{'x':[1,{}~],'code':0}",
                "{'detail':{'a'~:{'code':0}},'code':0}",
                "{'detail':{'a':{'code':0}~},'code':0}"
            })
    void theSameFourCharactersAreWhiteSpaceInOtherPlaces(String marked) {
        int place = marked.indexOf('~');
        for (char c = 1; c != 0; c++) {
            if (c > '\u00ff' && !isInvisible(c)) {
                continue;
            }
            String body = marked.replace('~', c);
            if (" \n\r\t".indexOf(c) >= 0) {
                assertTrue(parse(body).isSuccess());
            } else if ("'\"-0123456789[]{},:tfn".indexOf(c) < 0) {
                assertEquals(place, refuse(body).getErrorIndex());
            }
        }
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    @Test
    void whiteSpaceMayStandBetweenAnyTwoTokens() {
        String body = "~{~'x'~:~[~]~,~'y'~:~{~}~,~'z'~:~[~1~,~{~'z'~:~2~,~'y'~:~'a'~}~]~,~'detail'~:~{~'a'~:~{~}~,"
                + "~'b'~:~{~'code'~:~1~,~'x'~:~[~]~}~,~'c'~:~{~'x'~:~2~}~}~,~'code'~:~0~,~'message'~:~'a'~}~";

        assertEquals(parse(body.replace("~", "")), parse(body.replace("~", " \t\r\n")));
    }

    @Test
    void nineCharactersAloneMayFollowABackslash() {
        for (char c = 1; c != 0; c++) {
            if ("'\"\\/bfnrtu".indexOf(c) < 0) {
                assertEquals(12, refuse("{'code':0,'\\" + c + "':1}").getErrorIndex());
            }
        }
    }

    /** A JDK may read these by the code point, whose lowest bits are those of a character of the grammar. */
    @Test
    void aSupplementaryCharacterIsTextInAStringAndNothingElse() {
        for (int plane = 1; plane <= 16; plane++) {
            for (char c : "{}[]:,\"\\/bfnrtu0-e. \n\t\0".toCharArray()) {
                String text = Character.toString(plane << 16 | c);

                assertEquals(
                        text + text,
                        parse("{'code':'" + text + "\\n" + text + "'}")
                                .getCode()
                                .replace("\n", ""));
                assertEquals(
                        text,
                        parse("{'x':['" + text + "'],'message':'" + text + "','code':0}")
                                .getMessage());
                for (String before :
                        List.of("", "{", "{'a'", "{'a':", "{'a':1", "{'a':'\\", "{'a':[", "{'a':[1", "{'a':[-")) {
                    assertEquals(before.length(), refuse(before + text).getErrorIndex());
                }
            }
        }
    }

    /** The kinds of bracket repeat themselves. They do so in another rhythm than the words of 63 brackets. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "[{", "[[{{{", "[{{[{[[[{{{"})
    void everyDepthIsClosedByTheRightBracketsOnly(String kinds) {
        String start = "";
        String closers = "";
        for (int depth = 0; depth < 260; depth++) {
            char kind = kinds.charAt(depth % kinds.length());
            start += kind == '[' ? "[" : "{'a':";
            closers = (kind == '[' ? ']' : '}') + closers;
            assertTrue(parse("{'code':0,'x':" + start + 1 + closers + "}").isSuccess());
        }
        // In the second body a deep value comes first: words are used again.
        String alone = "{'code':0,'x':" + start + 1;
        String afterAnother = "{'code':0,'x':[" + "{'a':[".repeat(127) + "]}".repeat(127) + "," + start + "[]";
        assertTrue(
                parse(afterAnother + closers + "," + start + 1 + closers + "]}").isSuccess());
        for (String opened : List.of(alone, afterAnother)) {
            for (int i = 0; i < closers.length(); i++) {
                String body = opened + closers.substring(0, i);
                char wrong = closers.charAt(i) == ']' ? '}' : ']';
                assertEquals(
                        body.length(),
                        refuse(body + wrong + closers.substring(i)).getErrorIndex());
            }
        }
    }

    @Test
    void everyPrefixOfABodyIsRefusedAtItsEnd() {
        String body = " {'code' : -5.1e+3, 'message':'a\\n\\u00e9余','x':[{'a':true,'b':false},[null,0.5E-1]],"
                + "'detail':{'a':{'code':1}},'codeDesc':'x'}";
        parse(body);

        for (int end = 0; end < body.length(); end++) {
            assertEquals(end, refuse(body.substring(0, end)).getErrorIndex());
        }
    }
}
