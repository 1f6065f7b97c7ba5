package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;

/**
 * Reads the outcome out of a response's body. All of the body is checked; only what an {@link
 * ApiResult} holds is kept.
 */
final class ResponseReader {

    private static final String CODE = "code";
    private static final String MESSAGE = "message";
    private static final String CODE_DESC = "codeDesc";
    private static final String API_3_RESPONSE = "Response";

    private ResponseReader() {}

    /** The whole body: an object, with nothing but white space around it. */
    static ApiResult read(CharSequence body) {
        JsonScanner json = new JsonScanner(body);
        json.skipWhitespace();
        if (json.isAtEnd()) {
            throw json.error("a JSON object", ": the body is empty");
        }
        ApiResult result = readResponse(json);
        json.skipWhitespace();
        if (!json.isAtEnd()) {
            throw json.error("the end of the body");
        }
        return result;
    }

    private static ApiResult readResponse(JsonScanner json) {
        String code = null;
        String message = null;
        String codeDesc = null;
        String hint = "";
        json.skip('{', "a JSON object");
        json.skipWhitespace();
        boolean more = !json.isAt('}');
        while (more) {
            int start = json.index();
            String name = readName(json);
            json.skipColon();
            switch (name) {
                case CODE:
                    requireFirst(code, name, json, start);
                    code = readCode(json);
                    break;
                case MESSAGE:
                    requireFirst(message, name, json, start);
                    message = readText(json);
                    break;
                case CODE_DESC:
                    requireFirst(codeDesc, name, json, start);
                    codeDesc = readText(json);
                    break;
                case API_3_RESPONSE:
                    hint = ": this looks like an API 3.0 response";
                    json.skipValue();
                    break;
                default:
                    json.skipValue();
                    break;
            }
            more = json.skipComma();
        }
        if (json.isAt('}') && code == null) {
            throw json.error("a member \"code\"", hint);
        }
        json.skip('}', "',' or '}'");
        return new ApiResult(code, message == null ? "" : message, codeDesc == null ? "" : codeDesc);
    }

    /**
     * A top-level name: one that matters, or any other text in place of one that does not.
     *
     * <p>A chain of constants, not a loop over them, since that is what the JIT compiler unrolls.
     */
    private static String readName(JsonScanner json) {
        if (json.skipIfString(CODE)) {
            return CODE;
        }
        if (json.skipIfString(MESSAGE)) {
            return MESSAGE;
        }
        if (json.skipIfString(CODE_DESC)) {
            return CODE_DESC;
        }
        if (json.skipIfString(API_3_RESPONSE)) {
            return API_3_RESPONSE;
        }
        int start = json.index() + 1;
        boolean escaped = json.skipString();
        return escaped ? Escapes.unescape(json.textBetween(start, json.index() - 1)) : "";
    }

    private static void requireFirst(String earlier, String name, JsonScanner json, int start) {
        if (earlier != null) {
            json.moveTo(start);
            throw json.error("no second member \"" + name + "\"");
        }
    }

    private static String readCode(JsonScanner json) {
        if (!json.isAt('"') && !json.isAtNumber()) {
            throw json.error("a string or a number as the code");
        }
        return readText(json);
    }

    /** A value: gives a string's or a number's text, and an empty text for any other. */
    private static String readText(JsonScanner json) {
        int start = json.index();
        if (json.isAt('"')) {
            return readString(json);
        }
        boolean number = json.isAtNumber();
        json.skipValue();
        return number ? json.textBetween(start, json.index()) : "";
    }

    private static String readString(JsonScanner json) {
        int start = json.index() + 1;
        boolean escaped = json.skipString();
        String raw = json.textBetween(start, json.index() - 1);
        return escaped ? Escapes.unescape(raw) : raw;
    }
}
