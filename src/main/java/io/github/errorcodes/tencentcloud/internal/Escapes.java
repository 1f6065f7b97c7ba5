package io.github.errorcodes.tencentcloud.internal;

import java.util.stream.Collectors;

/** The escapes of JSON, both ways: to read them, and to show text from outside safely. */
public final class Escapes {

    /** What may follow a backslash, but for the {@code u} of a code unit. */
    private static final String ESCAPED = "\"\\/bfnrt";

    /** What each character of {@link #ESCAPED} stands for, at the same index. */
    private static final String UNESCAPED = "\"\\/\b\f\n\r\t";

    private Escapes() {}

    /**
     * Says whether a backslash and this character are an escape.
     *
     * @param c a {@code char}, or any other number
     * @return whether it is one of the eight short escapes
     */
    public static boolean isShort(int c) {
        return ESCAPED.indexOf(c) >= 0;
    }

    /**
     * Resolves the escapes of a JSON string.
     *
     * @param raw what stands between the quotes; its escapes must be valid
     * @return what the string stands for
     */
    public static String unescape(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = raw.charAt(++i);
            if (c == 'u') {
                text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(UNESCAPED.charAt(ESCAPED.indexOf(c)));
            }
        }
        return text.toString();
    }

    /**
     * Escapes what a log or a terminal would act on instead of showing it.
     *
     * @param text any text
     * @return the text with each control or format character, line or paragraph separator and
     *     unpaired surrogate written as JSON escapes it: a backslash, {@code u} and four digits
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
