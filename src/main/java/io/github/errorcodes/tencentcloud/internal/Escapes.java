package io.github.errorcodes.tencentcloud.internal;

import java.util.stream.Collectors;

/** Shows text from outside in a log or on a terminal, so that it can neither forge nor flood it. */
public final class Escapes {

    /** How many characters are shown of a code, or of a word that a person typed. */
    public static final int SHORT = 32;

    /** How many characters are shown of a text in a response. */
    public static final int LONG = 200;

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
     * Shows a text without quotes.
     *
     * @param text any text
     * @param limit how many of its characters are shown at most
     * @return the escaped text; if it is longer than the limit, its start, an ellipsis and its length
     */
    public static String cut(String text, int limit) {
        return cut(text, limit, "");
    }

    /**
     * Shows a text in quotes.
     *
     * @param text any text
     * @param limit how many of its characters are shown at most
     * @return the escaped text in quotes; if it is longer than the limit, its start, an ellipsis and,
     *     after the quotes, its length
     */
    public static String quote(String text, int limit) {
        return cut(text, limit, "\"");
    }

    private static String cut(String text, int limit, String quote) {
        return text.length() <= limit
                ? quote + escape(text) + quote
                : quote + escape(text.substring(0, limit)) + "…" + quote + " (" + text.length() + " characters)";
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
