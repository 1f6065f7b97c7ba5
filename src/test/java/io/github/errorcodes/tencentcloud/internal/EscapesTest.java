package io.github.errorcodes.tencentcloud.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void eightCharactersMakeAShortEscape() {
        for (int c = -1; c <= 0xffff; c++) {
            boolean expected = c >= 0 && "\"\\/bfnrt".indexOf(c) >= 0;
            assertEquals(expected, Escapes.isShort(c));
        }
        assertTrue(Escapes.isShort('/'));
        assertFalse(Escapes.isShort('u'));
    }

    @Test
    void everyEscapeIsResolved() {
        assertEquals("\"\\/\b\f\n\r\t", Escapes.unescape("\\\"\\\\\\/\\b\\f\\n\\r\\t"));
        assertEquals("a余\0\uffffé😀\ud800b", Escapes.unescape("a\\u4f59\\u0000\\uFFFF\\u00E9\\ud83d\\uDE00\\ud800b"));
        assertEquals("\\u0041", Escapes.unescape("\\\\u0041"));
    }
}
