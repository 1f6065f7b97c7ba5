package io.github.errorcodes.tencentcloud;

/**
 * The grammar of JSON, <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>.
 *
 * <p>All functions read {@code chars}, the copy of the body that {@link #copy} makes. A {@code skip} function
 * takes the index at which something begins, and returns the index after it; a {@code skipTo} function returns
 * the index of what comes next. {@link #skipValue} overwrites arrays and objects that it has passed: they must not
 * be read afterwards. Input that breaks the grammar causes a {@link MalformedResponseException}. Nothing is recursive,
 * and there is no state except the copy.
 */
final class Json {

    /** The characters that may follow a backslash, except the {@code u} of a code unit. */
    private static final String ESCAPED = "\"\\/bfnrt";

    /** What each character of {@link #ESCAPED} stands for, at the same index. */
    private static final String UNESCAPED = "\"\\/\b\f\n\r\t";

    private Json() {}

    /**
     * A copy of the body, with the character U+0000 after its end. JSON allows this character nowhere, so scans
     * stop there without a bounds check.
     */
    static char[] copy(String body) {
        char[] chars = new char[body.length() + 1];
        body.getChars(0, body.length(), chars, 0);
        return chars;
    }

    static boolean isEnd(char[] chars, int i) {
        return i == chars.length - 1;
    }

    static boolean startsNumber(char c) {
        return c == '-' || isDigit(c);
    }

    /** From the opening bracket of an object to its first name, or to its closing bracket if it is empty. */
    static int skipToFirstName(char[] chars, int start) {
        int i = skipWhitespace(chars, start + 1);
        return chars[i] == '}' ? i : requireName(chars, i);
    }

    /** From the end of a member to the next name, or to the object's closing bracket. */
    static int skipToNextName(char[] chars, int start) {
        int i = skipWhitespace(chars, start);
        switch (chars[i]) {
            case ',':
                return requireName(chars, skipWhitespace(chars, i + 1));
            case '}':
                return i;
            default:
                throw expected("',' or '}'", chars, i);
        }
    }

    private static int requireName(char[] chars, int i) {
        if (chars[i] != '"') {
            throw expected("a member's name", chars, i);
        }
        return i;
    }

    /** From the end of a name to its value. */
    static int skipToValue(char[] chars, int start) {
        int i = skipWhitespace(chars, start);
        if (chars[i] != ':') {
            throw expected("':'", chars, i);
        }
        return skipWhitespace(chars, i + 1);
    }

    static int skipValue(char[] chars, int i) {
        return chars[i] == '{' || chars[i] == '[' ? skipNested(chars, i) : skipScalar(chars, i);
    }

    /**
     * An array or an object, with all that it contains. Each round of the outer loop skips one scalar or opening
     * bracket, after its name if it is in an object, then the closing brackets and the comma that follow.
     *
     * <p>The expected closing brackets are a stack, kept in the copy itself from {@code start} on. Each open bracket
     * consumed at least one character, so the stack only overwrites input already read.
     */
    private static int skipNested(char[] chars, int start) {
        int top = start - 1; // The top of the stack, which holds closing.
        char closing = 0; // What closes the innermost bracket; 0 before the first.
        int i = start;
        while (true) {
            if (closing == '}') {
                i = skipToValue(chars, skipString(chars, requireName(chars, i)));
            }
            char c = chars[i];
            if (c == '{' || c == '[') {
                closing = c == '{' ? '}' : ']';
                chars[++top] = closing;
                i = skipWhitespace(chars, i + 1);
                if (chars[i] != closing) {
                    continue; // It is not empty. An empty one is closed below.
                }
            } else {
                i = skipScalar(chars, i);
            }
            i = skipWhitespace(chars, i);
            while (chars[i] != ',') {
                if (chars[i] != closing) {
                    throw expected("',' or '" + closing + "'", chars, i);
                }
                if (top == start) {
                    return i + 1;
                }
                closing = chars[--top];
                i = skipWhitespace(chars, i + 1);
            }
            i = skipWhitespace(chars, i + 1);
        }
    }

    /** A string, a number or a literal. */
    private static int skipScalar(char[] chars, int i) {
        switch (chars[i]) {
            case '"':
                return skipString(chars, i);
            case 't':
                return skipLiteral(chars, i, "true");
            case 'f':
                return skipLiteral(chars, i, "false");
            case 'n':
                return skipLiteral(chars, i, "null");
            default:
                if (!startsNumber(chars[i])) {
                    throw expected("a value", chars, i);
                }
                return skipNumber(chars, i);
        }
    }

    static int skipString(char[] chars, int start) {
        int i = start + 1;
        while (true) {
            i = skipPlain(chars, i);
            if (chars[i] == '"') {
                return i + 1;
            }
            if (chars[i] != '\\') {
                throw isEnd(chars, i)
                        ? expected("a closing '\"'", chars, i)
                        : error("Unescaped control character " + found(chars, i), i, "");
            }
            i = skipEscape(chars, i);
        }
    }

    /** The characters in a string that mean themselves: up to a quote, a backslash or a control character. */
    static int skipPlain(char[] chars, int start) {
        int i = start;
        // The comparison with the length is redundant, since U+0000 stops the loop, but faster.
        while (i < chars.length && chars[i] >= ' ' && chars[i] != '"' && chars[i] != '\\') {
            i++;
        }
        return i;
    }

    private static int skipEscape(char[] chars, int start) {
        int i = start + 1;
        if (chars[i] != 'u') {
            if (ESCAPED.indexOf(chars[i]) < 0) {
                throw expected("one of \"\\/bfnrtu after '\\'", chars, i);
            }
            return i + 1;
        }
        for (int digit = 1; digit <= 4; digit++) {
            if (!isHexDigit(chars[i + digit])) {
                throw expected("a hexadecimal digit", chars, i + digit);
            }
        }
        return i + 5;
    }

    private static int skipNumber(char[] chars, int start) {
        int i = chars[start] == '-' ? start + 1 : start;
        i = chars[i] == '0' ? i + 1 : skipDigits(chars, i);
        if (chars[i] == '.') {
            i = skipDigits(chars, i + 1);
        }
        if (chars[i] == 'e' || chars[i] == 'E') {
            i++;
            i = skipDigits(chars, chars[i] == '+' || chars[i] == '-' ? i + 1 : i);
        }
        return i;
    }

    private static int skipDigits(char[] chars, int start) {
        int i = start;
        while (isDigit(chars[i])) {
            i++;
        }
        if (i == start) {
            throw expected("a digit", chars, i);
        }
        return i;
    }

    private static int skipLiteral(char[] chars, int start, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (chars[start + i] != literal.charAt(i)) {
                throw expected(literal, chars, start + i);
            }
        }
        return start + literal.length();
    }

    static int skipWhitespace(char[] chars, int start) {
        int i = start;
        // Nearly always there is none, and the first comparison alone says so.
        while (chars[i] <= ' ' && (chars[i] == ' ' || chars[i] == '\n' || chars[i] == '\r' || chars[i] == '\t')) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isHexDigit(char c) {
        return isDigit(c) || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F';
    }

    /**
     * Resolves the escapes of a string in the copy. The string has been skipped, so they are valid.
     *
     * @param start the index after the opening quote
     * @param end the index of the closing quote
     * @return where the text that begins at {@code start} now ends
     */
    static int unescape(char[] chars, int start, int end) {
        int i = skipPlain(chars, start);
        int to = i;
        while (i < end) {
            char c = chars[i++];
            if (c == '\\') {
                c = chars[i++];
                if (c == 'u') {
                    c = 0;
                    for (int endOfDigits = i + 4; i < endOfDigits; i++) {
                        c = (char) (c << 4 | Character.digit(chars[i], 16));
                    }
                } else {
                    c = UNESCAPED.charAt(ESCAPED.indexOf(c));
                }
            }
            chars[to++] = c;
        }
        return to;
    }

    static MalformedResponseException expected(String expected, char[] chars, int i) {
        return expected(expected, chars, i, "");
    }

    static MalformedResponseException expected(String expected, char[] chars, int i, String hint) {
        return error("Expected " + expected + " but found " + found(chars, i), i, hint);
    }

    static MalformedResponseException error(String problem, int i, String hint) {
        return new MalformedResponseException(problem + " at index " + i + hint, i);
    }

    private static String found(char[] chars, int i) {
        if (isEnd(chars, i)) {
            return "end of input";
        }
        boolean printable = ' ' <= chars[i] && chars[i] <= '~';
        return "'" + (printable ? Character.toString(chars[i]) : String.format("\\u%04x", (int) chars[i])) + "'";
    }
}
