package io.github.errorcodes.tencentcloud.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {

    @Test
    void exactlyControlsFormatsSeparatorsAndUnpairedSurrogatesAreEscaped() {
        Pattern unsafe = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);
            String shown = unsafe.matcher(text).matches() ? escaped(text) : text;
            assertEquals("a" + shown + "b", Escapes.escape("a" + text + "b"));
        }
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> "\\u" + HexFormat.of().toHexDigits((char) c))
                .collect(Collectors.joining());
    }

    /** In the third column without quotes, and in the fourth in quotes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a\nb'|3|a\\u000ab|"a\\u000ab"
            'a\nb'|2|a\\u000a… (3 characters)|"a\\u000a…" (3 characters)
            x😀|3|x😀|"x😀"
            x😀|2|x\\ud83d… (3 characters)|"x\\ud83d…" (3 characters)
            a"b|3|a"b|"a\\"b"
            \\u000a|6|\\u000a|"\\\\u000a"
            a""|2|a"… (3 characters)|"a\\"…" (3 characters)
            ''|0|''|""
            x|0|… (1 characters)|"…" (1 characters)
            """)
    void aTextIsEscapedAndCutAtItsLimit(String text, int limit, String cut, String quoted) {
        assertEquals(cut, Escapes.abbreviate(text, limit));
        assertEquals(quoted, Escapes.quote(text, limit));
    }

    @Test
    void anIdHasQuotesIfAnyOfItsCharactersIsUnusual() {
        Pattern usual = Pattern.compile("[A-Za-z0-9_.:-]");
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String id = "a" + c;
            String shown = usual.matcher("" + c).matches() ? id : Escapes.quote(id, 2);
            assertEquals(shown, Escapes.quoteIfNeeded(id));
        }
        assertEquals("\"\"", Escapes.quoteIfNeeded(""));
        assertEquals("x".repeat(200), Escapes.quoteIfNeeded("x".repeat(200)));
        assertEquals("x".repeat(200) + "… (201 characters)", Escapes.quoteIfNeeded("x".repeat(201)));
        assertEquals("\"" + "x".repeat(200) + "…\" (201 characters)", Escapes.quoteIfNeeded("x".repeat(200) + " "));
    }
}
