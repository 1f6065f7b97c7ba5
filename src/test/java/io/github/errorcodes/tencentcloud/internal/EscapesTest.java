package io.github.errorcodes.tencentcloud.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "5100", "\"quoted\" C:\\path", "余额不足", "５１００", "a\u00a0b", "😀"})
    void whatCanBeSeenStaysAsItIs(String text) {
        assertEquals(text, Escapes.escape(text));
    }

    @Test
    void whatALogOrATerminalWouldActOnIsEscaped() {
        assertEquals("a\\u000ab", Escapes.escape("a\nb"));
        assertEquals("\\u0000\\u001b\\u007f\\u009f", Escapes.escape("\0\u001b\u007f\u009f"));
        assertEquals("\\u200e\\u202e\\ufeff", Escapes.escape("\u200e\u202e\ufeff"));
        assertEquals("\\u2028\\u2029", Escapes.escape("\u2028\u2029"));
    }

    @Test
    void aFormatCharacterBeyondTheBasicPlaneIsEscapedByItsUnits() {
        assertEquals("\\udb40\\udc01", Escapes.escape("\udb40\udc01"));
    }

    @Test
    void anUnpairedSurrogateIsEscaped() {
        assertEquals("\\ud83dx\\ude00", Escapes.escape("\ud83dx\ude00"));
    }

    @ParameterizedTest
    @CsvSource({"10, \\u000a", "233, \\u00e9", "0xffff, \\uffff", "-0, \\u0000"})
    void aUnitHasFourDigits(int unit, String escaped) {
        assertEquals(escaped, Escapes.escape(unit));
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

    @Test
    void bidirectionalControlsAreEscaped() {
        assertEquals("\\u202a\\u202b\\u202c\\u202d", Escapes.escape("\u202a\u202b\u202c\u202d"));
        assertEquals("\\u2066\\u2067\\u2068\\u2069", Escapes.escape("\u2066\u2067\u2068\u2069"));
    }

    @Test
    void aQuotedTextIsEscapedAndCutAtItsLimit() {
        assertEquals("\"a\\u000ab\"", Escapes.quote("a\nb", 3));
        assertEquals("\"a\\u000a…\" (3 characters)", Escapes.quote("a\nb", 2));
        assertEquals("\"\"", Escapes.quote("", 0));
    }

    @Test
    void aCharacterThatTheCutTearsApartIsEscaped() {
        assertEquals("\"x\\ud83d…\" (3 characters)", Escapes.quote("x😀", 2));
        assertEquals("\"x😀\"", Escapes.quote("x😀", 3));
    }
}
