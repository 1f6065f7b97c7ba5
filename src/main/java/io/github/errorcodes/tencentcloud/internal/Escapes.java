package io.github.errorcodes.tencentcloud.internal;

/** Makes untrusted text safe to print in a log or on a terminal. */
public final class Escapes {

    /** How many characters are shown of a code, or of a word that a person typed. */
    public static final int MAX_CODE = 32;

    /** How many characters are shown of a text in a response. */
    public static final int MAX_TEXT = 200;

    private Escapes() {}

    /**
     * Shows a text without quotes.
     *
     * @param text any text
     * @param limit how many of its characters are shown at most
     * @return the escaped text; if it is longer than the limit, its start, an ellipsis and its length
     */
    public static String abbreviate(String text, int limit) {
        return show(text, limit, "");
    }

    /**
     * Shows a text in quotes. A quote or a backslash in it gets a backslash, so that it ends where it
     * seems to end.
     *
     * @param text any text
     * @param limit how many of its characters are shown at most
     * @return the escaped text in quotes; if it is longer than the limit, its start, an ellipsis and,
     *     after the quotes, its length
     */
    public static String quote(String text, int limit) {
        return show(text, limit, "\"");
    }

    /**
     * Shows an id or a code, which rarely needs quotes.
     *
     * @param text any text
     * @return the text as it is if it has only ASCII letters, digits, {@code .}, {@code :}, {@code _} and
     *     {@code -}; otherwise in quotes. At most its first 200 characters are shown
     */
    public static String quoteIfNeeded(String text) {
        return show(text, MAX_TEXT, text.matches("[\\w.:-]+") ? "" : "\"");
    }

    private static String show(String text, int limit, String quote) {
        boolean isWhole = text.length() <= limit;
        String start = isWhole ? text : text.substring(0, limit);
        String inside = quote.isEmpty() ? start : start.replace("\\", "\\\\").replace("\"", "\\\"");
        String rest = isWhole ? quote : "…" + quote + " (" + text.length() + " characters)";
        return quote + escape(inside) + rest;
    }

    /**
     * Escapes what a log or a terminal would act on instead of showing it.
     *
     * @param text any text
     * @return the text, in which each control or format character, line or paragraph separator and
     *     unpaired surrogate is written as JSON escapes it: a backslash, {@code u} and four digits
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isShown(c)) {
                escaped.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    escaped.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isShown(int codePoint) {
        if (codePoint == 0x061c || 0x2066 <= codePoint && codePoint <= 0x2069) {
            return false; // Bidirectional controls that Java 8 does not know.
        }
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
