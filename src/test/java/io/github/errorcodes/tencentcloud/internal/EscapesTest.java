package io.github.errorcodes.tencentcloud.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a\nb'|a\\u000ab",
                "'\0\u001b\u007f\u009f'|\\u0000\\u001b\\u007f\\u009f",
                "\u200e\u202e\u2066\ufeff\u2028\u2029|\\u200e\\u202e\\u2066\\ufeff\\u2028\\u2029",
                "\udb40\udc01|\\udb40\\udc01", // A format character beyond the basic plane
                "\ud83dx\ude00|\\ud83dx\\ude00" // Unpaired surrogates
            })
    void whatALogOrATerminalWouldActOnIsEscaped(String text, String escaped) {
        assertEquals(escaped, Escapes.escape(text));
    }

    @Test
    void exactlyControlsFormatsSeparatorsAndSurrogatesAreEscaped() {
        Pattern unsafe = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);
            boolean shown = Escapes.escape(text).equals(text);
            assertEquals(!unsafe.matcher(text).matches(), shown, () -> Integer.toHexString(text.codePointAt(0)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'a\nb'|3|a\\u000ab|''
            'a\nb'|2|a\\u000a…|' (3 characters)'
            x😀|3|x😀|''
            x😀|2|x\\ud83d…|' (3 characters)'
            a"b|3|a"b|''
            ''|0|''|''
            x|0|…|' (1 characters)'
            """)
    void aTextIsEscapedAndCutAtItsLimitWithQuotesAndWithout(String text, int limit, String shown, String length) {
        assertEquals(shown + length, Escapes.cut(text, limit));
        assertEquals("\"" + shown + "\"" + length, Escapes.quote(text, limit));
    }

    @Test
    void theLengthIsInPlainDigits() {
        assertEquals("xx… (1234567 characters)", Escapes.cut("x".repeat(1_234_567), 2));
    }
}
