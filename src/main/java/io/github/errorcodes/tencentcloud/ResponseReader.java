package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;

/**
 * Reads the outcome out of a response's body. All of the body is checked; only what an {@link
 * ApiResult} holds is kept.
 */
final class ResponseReader extends JsonScanner {

    private static final String CODE = "code";
    private static final String MESSAGE = "message";
    private static final String CODE_DESC = "codeDesc";
    private static final String API_3_RESPONSE = "Response";

    /** The top-level members that matter, and any other. */
    private enum Member {
        CODE,
        MESSAGE,
        CODE_DESC,
        API_3_RESPONSE,
        OTHER
    }

    ResponseReader(CharSequence body) {
        super(body);
    }

    /** The whole body: an object, with nothing but white space around it. */
    ApiResult read() {
        skipWhitespace();
        if (isAtEnd()) {
            throw error("a JSON object", ": the body is empty");
        }
        ApiResult result = readResponse();
        skipWhitespace();
        if (!isAtEnd()) {
            throw error("the end of the body");
        }
        return result;
    }

    private ApiResult readResponse() {
        String code = null;
        String message = null;
        String codeDesc = null;
        String hint = "";
        skip('{', "a JSON object");
        skipWhitespace();
        boolean more = !isAt('}');
        while (more) {
            int start = index();
            Member member = readName();
            skipColon();
            switch (member) {
                case CODE:
                    requireFirst(code, CODE, start);
                    code = readCode();
                    break;
                case MESSAGE:
                    requireFirst(message, MESSAGE, start);
                    message = readText();
                    break;
                case CODE_DESC:
                    requireFirst(codeDesc, CODE_DESC, start);
                    codeDesc = readText();
                    break;
                case API_3_RESPONSE:
                    hint = ": this looks like an API 3.0 response";
                    skipValue();
                    break;
                default:
                    skipValue();
                    break;
            }
            more = skipComma();
        }
        if (isAt('}') && code == null) {
            throw error("a member \"code\"", hint);
        }
        skip('}', "',' or '}'");
        return new ApiResult(code, message == null ? "" : message, codeDesc == null ? "" : codeDesc);
    }

    /**
     * A top-level name.
     *
     * <p>A chain of constants, since that is what the JIT compiler unrolls, and not a loop over them.
     */
    private Member readName() {
        if (skipIfString(CODE)) {
            return Member.CODE;
        }
        if (skipIfString(MESSAGE)) {
            return Member.MESSAGE;
        }
        if (skipIfString(CODE_DESC)) {
            return Member.CODE_DESC;
        }
        if (skipIfString(API_3_RESPONSE)) {
            return Member.API_3_RESPONSE;
        }
        int start = index() + 1;
        boolean escaped = skipString();
        return escaped ? memberNamed(Escapes.unescape(textBetween(start, index() - 1))) : Member.OTHER;
    }

    private static Member memberNamed(String name) {
        switch (name) {
            case CODE:
                return Member.CODE;
            case MESSAGE:
                return Member.MESSAGE;
            case CODE_DESC:
                return Member.CODE_DESC;
            case API_3_RESPONSE:
                return Member.API_3_RESPONSE;
            default:
                return Member.OTHER;
        }
    }

    private void requireFirst(String earlier, String name, int start) {
        if (earlier != null) {
            moveTo(start);
            throw error("no second member \"" + name + "\"");
        }
    }

    private String readCode() {
        if (!isAt('"') && !isAtNumber()) {
            throw error("a string or a number as the code");
        }
        return readText();
    }

    /** A value: gives a string's or a number's text, and an empty text for any other. */
    private String readText() {
        int start = index();
        if (isAt('"')) {
            return readString();
        }
        boolean number = isAtNumber();
        skipValue();
        return number ? textBetween(start, index()) : "";
    }

    private String readString() {
        int start = index() + 1;
        boolean escaped = skipString();
        String raw = textBetween(start, index() - 1);
        return escaped ? Escapes.unescape(raw) : raw;
    }
}
