package io.github.errorcodes.tencentcloud.internal;

import java.util.stream.Collectors;

/** Shows text from outside in a log or on a terminal, so that it can neither forge nor flood it. */
public final class Escapes {

    /** How many characters of a code are shown: a real one has far fewer. */
    private static final int MAX_CODE = 32;

    private Escapes() {}

    /**
     * Escapes what a log or a terminal would act on instead of showing it.
     *
     * @param text any text
     * @return the text, in which each control or format character, line or paragraph separator and
     *     unpaired surrogate is written as JSON escapes it: a backslash, {@code u} and four digits
     */
    public static String escape(String text) {
        return text.codePoints().mapToObj(Escapes::show).collect(Collectors.joining());
    }

    /**
     * Escapes one UTF-16 code unit.
     *
     * @param unit a {@code char}, as an {@code int}
     * @return a backslash, {@code u} and four hexadecimal digits
     */
    public static String escape(int unit) {
        return String.format("\\u%04x", unit);
    }

    /**
     * Quotes a text that should be a code, for an error message.
     *
     * @param code any text
     * @return at most its first 32 characters, as {@link #quote(String, int)} quotes them
     */
    public static String quote(String code) {
        return quote(code, MAX_CODE);
    }

    /**
     * Quotes a text, for an error message.
     *
     * @param text any text
     * @param limit how many of its characters are shown at most
     * @return the escaped text in quotes; a longer text ends in an ellipsis, and its length follows
     */
    public static String quote(String text, int limit) {
        return text.length() <= limit
                ? '"' + escape(text) + '"'
                : '"' + escape(text.substring(0, limit)) + "…\" (" + text.length() + " characters)";
    }

    private static String show(int codePoint) {
        String text = new String(Character.toChars(codePoint));
        return isShown(codePoint)
                ? text
                : text.chars().mapToObj(Escapes::escape).collect(Collectors.joining());
    }

    private static boolean isShown(int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL:
            case Character.FORMAT:
            case Character.LINE_SEPARATOR:
            case Character.PARAGRAPH_SEPARATOR:
            case Character.SURROGATE:
                return false;
            default:
                return true;
        }
    }
}
