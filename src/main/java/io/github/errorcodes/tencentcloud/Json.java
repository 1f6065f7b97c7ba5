package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.Arrays;

/**
 * The grammar of JSON, <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>.
 *
 * <p>A {@code skip} function takes the whole input and the index at which something begins, and returns the
 * index after it; a {@code skipTo} function returns the index at which the next thing begins. Input that
 * breaks the grammar is a {@link MalformedResponseException}. There is no state between calls, and no
 * recursion.
 */
final class Json {

    /** What {@link #at} returns after the last character. */
    static final int END = -1;

    /** A word of the stack of {@link #skipNested} without a bracket. */
    private static final long EMPTY_WORD = 1;

    private static final long[] NOTHING_SPILLED = {};

    /** The characters that may follow a backslash, except the {@code u} of a code unit. */
    private static final String ESCAPED = "\"\\/bfnrt";

    /** What each character of {@link #ESCAPED} stands for, at the same index. */
    private static final String UNESCAPED = "\"\\/\b\f\n\r\t";

    /**
     * Whether to read by {@code codePointAt} instead of {@code charAt}. Each {@code skip} function gives the
     * same result both ways: a surrogate and a pair are plain text alike.
     *
     * <p>A String is stored as Latin-1 or as UTF-16, and both methods branch on that. JDKs after 17 do not
     * inline what their profile of a branch shows as rare (JDK-8273712). The whole process shares the profile
     * of {@code charAt}, so in most processes one of its branches is rare, and then each character costs more.
     * Hardly any other class calls {@code codePointAt}, so its profile shows what this class reads. On JDK 17,
     * {@code charAt} is the faster one. See benchmarks/README.md.
     */
    private static final boolean BY_CODE_POINTS =
            Double.parseDouble(System.getProperty("java.specification.version")) > 17;

    private Json() {}

    /** The character at an index, or {@link #END}. For a high surrogate, it may be the code point of the pair. */
    static int at(String s, int i) {
        return i < s.length() ? read(s, i) : END;
    }

    private static int read(String s, int i) {
        return BY_CODE_POINTS ? s.codePointAt(i) : s.charAt(i);
    }

    /** Whether this is the first character of a string or of a number. */
    static boolean startsText(int c) {
        return c == '"' || startsNumber(c);
    }

    static boolean startsNumber(int c) {
        return c == '-' || isDigit(c);
    }

    /**
     * The characters inside a string that stand for themselves: up to a quote, a backslash, a control
     * character or the end of the input.
     */
    static int skipPlain(String s, int start) {
        int length = s.length(); // Before the loop: JDK 25 does not move the call there by itself.
        int i = start;
        while (i < length && isPlain(read(s, i))) {
            i++;
        }
        return i;
    }

    private static boolean isPlain(int c) {
        // The first two comparisons decide for nearly every character.
        return (c > '"' && c != '\\') || c == ' ' || c == '!';
    }

    /** From the opening bracket of an object to its first name, or to its closing bracket if it is empty. */
    static int skipToFirstName(String s, int start) {
        int i = skipWhitespace(s, start + 1);
        return at(s, i) == '}' ? i : requireName(s, i);
    }

    /** From the end of a member to the next name, or to the object's closing bracket. */
    static int skipToNextName(String s, int start) {
        int i = skipWhitespace(s, start);
        switch (at(s, i)) {
            case ',':
                return requireName(s, skipWhitespace(s, i + 1));
            case '}':
                return i;
            default:
                throw expected("',' or '}'", s, i);
        }
    }

    private static int requireName(String s, int i) {
        if (at(s, i) != '"') {
            throw expected("a member's name", s, i);
        }
        return i;
    }

    /** A colon, with any white space before it. */
    static int skipColon(String s, int start) {
        if (at(s, start) == ':') {
            return start + 1; // Nearly always.
        }
        int i = skipWhitespace(s, start);
        if (at(s, i) != ':') {
            throw expected("':'", s, i);
        }
        return i + 1;
    }

    static int skipValue(String s, int i) {
        int c = at(s, i);
        if (c == '"') {
            return skipRestOfString(s, i + 1);
        }
        return c == '{' || c == '[' ? skipNested(s, i) : skipNumberOrLiteral(s, i, c);
    }

    /**
     * An array or an object, with all that it contains. Each round of the outer loop reads a string, a
     * number, a literal or an opening bracket, with the name in front of it if it is in an object. The inner
     * loop reads the closing brackets that follow, up to a comma.
     *
     * <p>The open brackets are a stack of bits in {@code open}: the lowest bit is the innermost bracket, 1
     * for an array and 0 for an object. In front of the first bracket of a word stands a 1 that is no
     * bracket. If it is the highest bit when one more bracket opens, the word is full: it moves to {@code
     * spilled}, and a new one begins.
     *
     * <p>At the start of a round of each loop, {@code c} is the character at {@code i}. White space is
     * skipped by loops that stand here, since a method could not return both. Shorter code was slower, see
     * benchmarks/README.md.
     */
    private static int skipNested(String s, int start) {
        long open = EMPTY_WORD;
        long[] spilled = NOTHING_SPILLED;
        int spilledWords = 0;
        int i = start;
        int c = at(s, i);
        // What closes the innermost bracket; '}' also means that a name comes next. At first no name does.
        char closing = ']';
        while (true) {
            if (closing == '}') {
                if (c != '"') {
                    throw expected("a member's name", s, i);
                }
                i = skipColon(s, skipRestOfString(s, i + 1));
                for (c = at(s, i); isWhitespace(c); c = at(s, ++i)) {}
            }
            if (c == '"') {
                i = skipRestOfString(s, i + 1);
            } else if (c == '{' || c == '[') {
                if (open < 0) { // Its highest bit is 1.
                    if (spilledWords == spilled.length) {
                        spilled = Arrays.copyOf(spilled, 2 * spilledWords + 1);
                    }
                    spilled[spilledWords++] = open;
                    open = EMPTY_WORD;
                }
                open = open << 1 | (c == '[' ? 1 : 0);
                closing = c == '[' ? ']' : '}';
                for (c = at(s, ++i); isWhitespace(c); c = at(s, ++i)) {}
                if (c != closing) {
                    continue; // The next round reads its first name or value.
                }
                // It is empty: the inner loop reads its closing bracket.
            } else {
                i = skipNumberOrLiteral(s, i, c);
            }
            for (c = at(s, i); isWhitespace(c); c = at(s, ++i)) {}
            while (c != ',') {
                if (c != closing) {
                    throw expected("',' or '" + closing + "'", s, i);
                }
                open >>>= 1;
                if (open == EMPTY_WORD) {
                    if (spilledWords == 0) {
                        return i + 1;
                    }
                    open = spilled[--spilledWords];
                }
                closing = (open & 1) == 1 ? ']' : '}';
                for (c = at(s, ++i); isWhitespace(c); c = at(s, ++i)) {}
            }
            for (c = at(s, ++i); isWhitespace(c); c = at(s, ++i)) {}
        }
    }

    /** A number, or one of the three literals. It begins with {@code c}. */
    private static int skipNumberOrLiteral(String s, int i, int c) {
        if (startsNumber(c)) {
            return skipNumber(s, i);
        }
        switch (c) {
            case 't':
                return skipLiteral(s, i, "true");
            case 'f':
                return skipLiteral(s, i, "false");
            case 'n':
                return skipLiteral(s, i, "null");
            default:
                throw expected("a value", s, i);
        }
    }

    /**
     * The rest of a string, from any place after its opening quote that is not inside an escape. It does not
     * call {@link #skipPlain} on purpose: that takes a fifth longer for a Chinese body.
     */
    static int skipRestOfString(String s, int start) {
        int length = s.length();
        int i = start;
        while (i < length) {
            int c = read(s, i);
            // The order of these checks is measured: nearly every character passes the first one.
            if (c > '"' && c != '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            } else if (c == '\\') {
                i = skipEscape(s, i + 1);
            } else if (c < ' ') {
                throw error("Unescaped control character " + found(s, i), i);
            } else {
                i++; // A blank or '!'.
            }
        }
        throw expected("a closing '\"'", s, i);
    }

    /** What follows a backslash. */
    private static int skipEscape(String s, int i) {
        int c = at(s, i);
        if (c != 'u') {
            if (ESCAPED.indexOf(c) < 0) {
                throw expected("one of \"\\/bfnrtu after '\\'", s, i);
            }
            return i + 1;
        }
        for (int digit = 1; digit <= 4; digit++) {
            if (!isHexDigit(at(s, i + digit))) {
                throw expected("a hexadecimal digit", s, i + digit);
            }
        }
        return i + 5;
    }

    static int skipNumber(String s, int start) {
        int i = at(s, start) == '-' ? start + 1 : start;
        i = at(s, i) == '0' ? i + 1 : skipDigits(s, i);
        int c = at(s, i);
        if (c == '.') {
            i = skipDigits(s, i + 1);
            c = at(s, i);
        }
        if (c == 'e' || c == 'E') {
            int sign = at(s, i + 1);
            i = skipDigits(s, sign == '+' || sign == '-' ? i + 2 : i + 1);
        }
        return i;
    }

    private static int skipDigits(String s, int start) {
        int i = start;
        while (isDigit(at(s, i))) {
            i++;
        }
        if (i == start) {
            throw expected("a digit", s, i);
        }
        return i;
    }

    private static int skipLiteral(String s, int start, String literal) {
        if (s.startsWith(literal, start)) {
            return start + literal.length();
        }
        int wrong = start;
        while (at(s, wrong) == literal.charAt(wrong - start)) {
            wrong++;
        }
        throw expected(literal, s, wrong);
    }

    static int skipWhitespace(String s, int start) {
        int length = s.length();
        int i = start;
        while (i < length && isWhitespace(read(s, i))) {
            i++;
        }
        return i;
    }

    private static boolean isWhitespace(int c) {
        // Most calls are made where there is no white space: then the first comparison decides.
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    private static boolean isDigit(int c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isHexDigit(int c) {
        return isDigit(c) || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F';
    }

    /** The text of a string that has been skipped, quotes included, with its escapes resolved. */
    static String unquote(String s, int start, int end) {
        String raw = s.substring(start + 1, end - 1);
        StringBuilder text = new StringBuilder(raw.length());
        int i = 0;
        for (int escape = raw.indexOf('\\'); escape >= 0; escape = raw.indexOf('\\', i)) {
            text.append(raw, i, escape);
            char c = raw.charAt(escape + 1);
            if (c == 'u') {
                i = escape + 6;
                text.append((char) Integer.parseInt(raw.substring(escape + 2, i), 16));
            } else {
                i = escape + 2;
                text.append(UNESCAPED.charAt(ESCAPED.indexOf(c)));
            }
        }
        return text.append(raw, i, raw.length()).toString();
    }

    static MalformedResponseException expected(String expected, String s, int i) {
        return expected(expected, s, i, "");
    }

    static MalformedResponseException expected(String expected, String s, int i, String hint) {
        return error("Expected " + expected + " but found " + found(s, i), i, hint);
    }

    static MalformedResponseException error(String problem, int i) {
        return error(problem, i, "");
    }

    private static MalformedResponseException error(String problem, int i, String hint) {
        return new MalformedResponseException(problem + " at index " + i + hint, i);
    }

    private static String found(String s, int i) {
        if (i == s.length()) {
            return "end of input";
        }
        char c = s.charAt(i);
        boolean printable = ' ' <= c && c <= '~';
        return "'" + (printable ? Character.toString(c) : Escapes.escape(c)) + "'";
    }
}
