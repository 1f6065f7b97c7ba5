package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;

/**
 * The grammar of JSON, <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>.
 *
 * <p>The functions read a copy of the body, {@code s}, that {@link #copy} has made. A {@code skip} function
 * takes the index at which something begins, and returns the index after it; a {@code skipTo} function
 * returns the index of what comes next. {@link #skipValue} and {@link #unescape} overwrite what they have
 * passed, so nobody may read that again. Input that breaks the grammar is a {@link MalformedResponseException}.
 * Nothing is recursive, and there is no state except the copy.
 */
final class Json {

    /** The characters that may follow a backslash, except the {@code u} of a code unit. */
    private static final String ESCAPED = "\"\\/bfnrt";

    /** What each character of {@link #ESCAPED} stands for, at the same index. */
    private static final String UNESCAPED = "\"\\/\b\f\n\r\t";

    private Json() {}

    /**
     * A copy of the body, with the character U+0000 after its end. JSON allows this character nowhere, so whoever
     * reads on stops there, and need not ask for the end of the body before each character.
     */
    static char[] copy(String body) {
        char[] s = new char[body.length() + 1];
        body.getChars(0, body.length(), s, 0);
        return s;
    }

    static boolean isEnd(char[] s, int i) {
        return i == s.length - 1;
    }

    static boolean startsNumber(char c) {
        return c == '-' || isDigit(c);
    }

    /** From the opening bracket of an object to its first name, or to its closing bracket if it is empty. */
    static int skipToFirstName(char[] s, int start) {
        int i = skipWhitespace(s, start + 1);
        return s[i] == '}' ? i : requireName(s, i);
    }

    /** From the end of a member to the next name, or to the object's closing bracket. */
    static int skipToNextName(char[] s, int start) {
        int i = skipWhitespace(s, start);
        switch (s[i]) {
            case ',':
                return requireName(s, skipWhitespace(s, i + 1));
            case '}':
                return i;
            default:
                throw expected("',' or '}'", s, i);
        }
    }

    private static int requireName(char[] s, int i) {
        if (s[i] != '"') {
            throw expected("a member's name", s, i);
        }
        return i;
    }

    /** From the end of a name to its value. */
    static int skipToValue(char[] s, int start) {
        int i = skipWhitespace(s, start);
        if (s[i] != ':') {
            throw expected("':'", s, i);
        }
        return skipWhitespace(s, i + 1);
    }

    static int skipValue(char[] s, int i) {
        return s[i] == '{' || s[i] == '[' ? skipNested(s, i) : skipScalar(s, i);
    }

    /**
     * An array or an object, with all that it contains. Each round of the outer loop skips one scalar or opening
     * bracket, after its name if it is in an object, then the closing brackets and the comma that follow.
     *
     * <p>The closing brackets that must come are a stack in the copy itself, from {@code start} on. It never
     * passes {@code i}, since each open bracket has taken a character: what it overwrites has been read.
     */
    private static int skipNested(char[] s, int start) {
        int top = start - 1; // The top of the stack, which holds closing.
        char closing = 0; // What closes the innermost bracket; 0 before the first.
        int i = start;
        while (true) {
            if (closing == '}') {
                i = skipToValue(s, skipString(s, requireName(s, i)));
            }
            char c = s[i];
            if (c == '{' || c == '[') {
                closing = c == '{' ? '}' : ']';
                s[++top] = closing;
                i = skipWhitespace(s, i + 1);
                if (s[i] != closing) {
                    continue; // It is not empty. An empty one is closed below.
                }
            } else {
                i = skipScalar(s, i);
            }
            i = skipWhitespace(s, i);
            while (s[i] != ',') {
                if (s[i] != closing) {
                    throw expected("',' or '" + closing + "'", s, i);
                }
                if (top == start) {
                    return i + 1;
                }
                closing = s[--top];
                i = skipWhitespace(s, i + 1);
            }
            i = skipWhitespace(s, i + 1);
        }
    }

    /** A string, a number or a literal. */
    private static int skipScalar(char[] s, int i) {
        switch (s[i]) {
            case '"':
                return skipString(s, i);
            case 't':
                return skipLiteral(s, i, "true");
            case 'f':
                return skipLiteral(s, i, "false");
            case 'n':
                return skipLiteral(s, i, "null");
            default:
                if (!startsNumber(s[i])) {
                    throw expected("a value", s, i);
                }
                return skipNumber(s, i);
        }
    }

    static int skipString(char[] s, int start) {
        int i = start + 1;
        while (true) {
            i = skipPlain(s, i);
            if (s[i] == '"') {
                return i + 1;
            }
            if (s[i] != '\\') {
                throw isEnd(s, i)
                        ? expected("a closing '\"'", s, i)
                        : error("Unescaped control character " + found(s, i), i, "");
            }
            i = skipEscape(s, i);
        }
    }

    /** The characters in a string that mean themselves: up to a quote, a backslash or a control character. */
    static int skipPlain(char[] s, int start) {
        int i = start;
        // The comparison with the length is for speed alone: see benchmarks/README.md.
        while (i < s.length && s[i] >= ' ' && s[i] != '"' && s[i] != '\\') {
            i++;
        }
        return i;
    }

    private static int skipEscape(char[] s, int start) {
        int i = start + 1;
        if (s[i] != 'u') {
            if (ESCAPED.indexOf(s[i]) < 0) {
                throw expected("one of \"\\/bfnrtu after '\\'", s, i);
            }
            return i + 1;
        }
        for (int digit = 1; digit <= 4; digit++) {
            if (!isHexDigit(s[i + digit])) {
                throw expected("a hexadecimal digit", s, i + digit);
            }
        }
        return i + 5;
    }

    private static int skipNumber(char[] s, int start) {
        int i = s[start] == '-' ? start + 1 : start;
        i = s[i] == '0' ? i + 1 : skipDigits(s, i);
        if (s[i] == '.') {
            i = skipDigits(s, i + 1);
        }
        if (s[i] == 'e' || s[i] == 'E') {
            i++;
            i = skipDigits(s, s[i] == '+' || s[i] == '-' ? i + 1 : i);
        }
        return i;
    }

    private static int skipDigits(char[] s, int start) {
        int i = start;
        while (isDigit(s[i])) {
            i++;
        }
        if (i == start) {
            throw expected("a digit", s, i);
        }
        return i;
    }

    private static int skipLiteral(char[] s, int start, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (s[start + i] != literal.charAt(i)) {
                throw expected(literal, s, start + i);
            }
        }
        return start + literal.length();
    }

    static int skipWhitespace(char[] s, int start) {
        int i = start;
        // Nearly always there is none, and the first comparison alone says so.
        while (s[i] <= ' ' && (s[i] == ' ' || s[i] == '\n' || s[i] == '\r' || s[i] == '\t')) {
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

    /** The text between the two quotes of a string that has been skipped. Its escapes are resolved in the copy. */
    static String unescape(char[] s, int from, int end) {
        int to = from;
        int i = from;
        while (i < end) {
            char c = s[i++];
            if (c == '\\') {
                c = s[i++];
                if (c == 'u') {
                    c = 0;
                    for (int endOfDigits = i + 4; i < endOfDigits; i++) {
                        c = (char) (c << 4 | Character.digit(s[i], 16));
                    }
                } else {
                    c = UNESCAPED.charAt(ESCAPED.indexOf(c));
                }
            }
            s[to++] = c;
        }
        return new String(s, from, to - from);
    }

    static MalformedResponseException expected(String expected, char[] s, int i) {
        return expected(expected, s, i, "");
    }

    static MalformedResponseException expected(String expected, char[] s, int i, String hint) {
        return error("Expected " + expected + " but found " + found(s, i), i, hint);
    }

    static MalformedResponseException error(String problem, int i, String hint) {
        return new MalformedResponseException(problem + " at index " + i + hint, i);
    }

    private static String found(char[] s, int i) {
        if (isEnd(s, i)) {
            return "end of input";
        }
        boolean printable = ' ' <= s[i] && s[i] <= '~';
        return "'" + (printable ? Character.toString(s[i]) : Escapes.escape(s[i])) + "'";
    }
}
