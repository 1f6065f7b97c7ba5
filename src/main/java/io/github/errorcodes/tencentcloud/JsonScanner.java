package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;

/**
 * Moves over JSON text and checks it against <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC
 * 8259</a>.
 *
 * <p>Each {@code skip} method consumes one rule of the grammar, from its first character to its
 * last, and throws a {@link MalformedResponseException} where the text breaks it. Nested values are
 * skipped in a loop, without recursion, so depth costs memory by the bit and no stack.
 */
abstract class JsonScanner {

    /** Stands for the character after the last. */
    private static final int END = -1;

    private final CharSequence text;
    private final int length;
    private int index;
    private int current;
    private Nesting nesting;

    JsonScanner(CharSequence text) {
        this.text = text;
        this.length = text.length();
        moveTo(0);
    }

    int index() {
        return index;
    }

    boolean isAtEnd() {
        return current == END;
    }

    boolean isAt(char c) {
        return current == c;
    }

    boolean isAtNumber() {
        return isAt('-') || isDigit(current);
    }

    void moveTo(int i) {
        index = i;
        current = i < length ? text.charAt(i) : END;
    }

    String textBetween(int start, int end) {
        return text.subSequence(start, end).toString();
    }

    void skipValue() {
        if (!isAt('{') && !isAt('[')) {
            skipScalar();
            return;
        }
        if (nesting == null) {
            nesting = new Nesting();
        }
        do {
            beginValue();
        } while (endValue());
    }

    /** From a value's first character past its first scalar, or to the closer of an empty value. */
    private void beginValue() {
        while (true) {
            if (isAt('{')) {
                open(true);
                if (isAt('}')) {
                    return;
                }
                skipName();
            } else if (isAt('[')) {
                open(false);
                if (isAt(']')) {
                    return;
                }
            } else {
                skipScalar();
                return;
            }
        }
    }

    /** From behind a value past the closers there, and past a comma: says whether there is one. */
    private boolean endValue() {
        do {
            boolean inObject = nesting.isInObject();
            if (skipComma()) {
                if (inObject) {
                    skipName();
                }
                return true;
            }
            if (inObject) {
                skip('}', "',' or '}'");
            } else {
                skip(']', "',' or ']'");
            }
            nesting.pop();
        } while (!nesting.isEmpty());
        return false;
    }

    private void open(boolean object) {
        nesting.push(object);
        next();
        skipWhitespace();
    }

    private void skipName() {
        skipString();
        skipColon();
    }

    private void skipScalar() {
        if (isAt('"')) {
            skipString();
        } else if (isAtNumber()) {
            skipNumber();
        } else if (isAt('t')) {
            skipLiteral("true");
        } else if (isAt('f')) {
            skipLiteral("false");
        } else {
            skipLiteral("null");
        }
    }

    /** A string: says whether there is an escape in it. */
    boolean skipString() {
        if (!isAt('"')) {
            throw error("a member's name");
        }
        boolean escaped = false;
        int i = index + 1;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c > '"' && c != '\\') {
                continue; // Nearly every character: the order of these checks is measured.
            }
            if (c == '"') {
                moveTo(i + 1);
                return escaped;
            }
            if (c == '\\') {
                moveTo(i + 1);
                skipEscape();
                i = index - 1;
                escaped = true;
            } else if (c < ' ') {
                break;
            }
        }
        moveTo(i);
        throw error("a closing '\"'");
    }

    /** The string, if it stands here unescaped: cheaper than to skip one and then to compare. */
    boolean skipIfString(String string) {
        int start = index + 1;
        int end = start + string.length();
        if (!isAt('"') || length - start <= string.length() || text.charAt(end) != '"') {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (text.charAt(start + i) != string.charAt(i)) {
                return false;
            }
        }
        moveTo(end + 1);
        return true;
    }

    /** What follows a backslash. */
    private void skipEscape() {
        if (isAt('u')) {
            next();
            for (int i = 0; i < 4; i++) {
                if (!isHexDigit(current)) {
                    throw error("a hexadecimal digit");
                }
                next();
            }
        } else if (Escapes.isShort(current)) {
            next();
        } else {
            throw error("one of \"\\/bfnrtu after '\\'");
        }
    }

    private void skipNumber() {
        if (isAt('-')) {
            next();
        }
        if (isAt('0')) {
            next();
        } else {
            skipDigits();
        }
        if (isAt('.')) {
            next();
            skipDigits();
        }
        if (isAt('e') || isAt('E')) {
            next();
            if (isAt('+') || isAt('-')) {
                next();
            }
            skipDigits();
        }
    }

    private void skipDigits() {
        if (!isDigit(current)) {
            throw error("a digit");
        }
        do {
            next();
        } while (isDigit(current));
    }

    private void skipLiteral(String literal) {
        skip(literal.charAt(0), "a value");
        for (int i = 1; i < literal.length(); i++) {
            skip(literal.charAt(i), literal);
        }
    }

    void skipColon() {
        skipWhitespace();
        skip(':', "':'");
        skipWhitespace();
    }

    /** A comma, if there is one, and the white space around it: says whether there is one. */
    boolean skipComma() {
        skipWhitespace();
        if (!isAt(',')) {
            return false;
        }
        next();
        skipWhitespace();
        return true;
    }

    void skip(char c, String expected) {
        if (current != c) {
            throw error(expected);
        }
        next();
    }

    void skipWhitespace() {
        while (isWhitespace(current)) {
            next();
        }
    }

    private void next() {
        moveTo(index + 1);
    }

    private static boolean isWhitespace(int c) {
        // The first comparison decides for nearly every character.
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    private static boolean isDigit(int c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isHexDigit(int c) {
        return isDigit(c) || ('a' <= c && c <= 'f') || ('A' <= c && c <= 'F');
    }

    MalformedResponseException error(String expected) {
        return error(expected, "");
    }

    MalformedResponseException error(String expected, String hint) {
        return new MalformedResponseException(
                "Expected " + expected + " but found " + found() + " at index " + index + hint, index);
    }

    private String found() {
        if (isAtEnd()) {
            return "end of input";
        }
        boolean printable = ' ' <= current && current <= '~';
        return "'" + (printable ? (char) current : Escapes.escape(current)) + "'";
    }
}
