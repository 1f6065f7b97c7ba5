package io.github.errorcodes.tencentcloud;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the outcome of a response out of its body: the rules of a response, over the grammar in
 * {@link Json}.
 *
 * <p>Each method reads one thing: it begins at the index {@link #i}, and leaves the index behind it.
 */
final class ResponseReader {

    private final String s;
    private int i;

    private ResponseReader(String body) {
        s = body;
    }

    static ApiResult read(String body) {
        return new ResponseReader(body).readBody();
    }

    /** One response, with nothing except white space around it. */
    private ApiResult readBody() {
        i = Json.skipWhitespace(s, 0);
        if (Json.at(s, i) != '{') {
            throw Json.expected("a JSON object", s, i, hintAtWhatStartsHere());
        }
        ApiResult result = readResponse();
        i = Json.skipWhitespace(s, i);
        if (i < s.length()) {
            throw Json.expected("the end of the body", s, i);
        }
        return result;
    }

    /** The object that is the response: it must have a code, and nothing that is read may stand in it twice. */
    private ApiResult readResponse() {
        Outcome outcome = new Outcome();
        Map<String, ApiResult> details = Collections.emptyMap();
        int seen = 0; // A set of members, a bit for each.
        i = Json.skipToFirstName(s, i);
        while (Json.at(s, i) != '}') {
            int name = i;
            Member member = readName();
            int bit = 1 << member.ordinal();
            if ((seen & bit) != 0 && member.isRead()) {
                throw Json.error("Duplicate member \"" + member.name + "\"", name);
            }
            seen |= bit;
            if (member == Member.CODE && !Json.startsText(Json.at(s, i))) {
                throw Json.expected("a string or a number as the code", s, i);
            }
            if (member.isText) {
                outcome.set(member, readText());
            } else if (member == Member.DETAIL && Json.at(s, i) == '{') {
                details = readDetails();
            } else {
                i = Json.skipValue(s, i);
            }
            i = Json.skipToNextName(s, i);
        }
        if (outcome.code == null) {
            boolean api3 = (seen & 1 << Member.API_3_RESPONSE.ordinal()) != 0;
            throw Json.expected("a member \"code\"", s, i, api3 ? ": this looks like an API 3.0 response" : "");
        }
        i++;
        return outcome.toResult(details);
    }

    /** The object {@code detail}: its entries by resource id. */
    private Map<String, ApiResult> readDetails() {
        Map<String, ApiResult> details = new LinkedHashMap<>();
        i = Json.skipToFirstName(s, i);
        while (Json.at(s, i) != '}') {
            int start = i;
            i = Json.skipName(s, i);
            String id = Json.unquote(s, start, i);
            i = Json.skipColon(s, i);
            details.remove(id); // Where a name is repeated, the last one counts, also for the order.
            if (Json.at(s, i) == '{') {
                ApiResult entry = readEntry();
                if (entry != null) {
                    details.put(id, entry);
                }
            } else {
                i = Json.skipValue(s, i);
            }
            i = Json.skipToNextName(s, i);
        }
        i++;
        return Collections.unmodifiableMap(details);
    }

    /** An object in {@code detail}: the outcome of a resource, or {@code null} if there is no code. */
    private ApiResult readEntry() {
        Outcome outcome = new Outcome();
        i = Json.skipToFirstName(s, i);
        while (Json.at(s, i) != '}') {
            Member member = readName();
            if (member.isText) {
                outcome.set(member, readText());
            } else {
                i = Json.skipValue(s, i);
            }
            i = Json.skipToNextName(s, i);
        }
        i++;
        return outcome.code == null ? null : outcome.toResult(Collections.emptyMap());
    }

    /** A member's name, and the colon behind it. */
    private Member readName() {
        int start = i + 1;
        int end = Json.skipPlain(s, start);
        Member member;
        if (Json.at(s, end) == '"') {
            member = Member.named(s, start, end);
            i = end + 1;
        } else {
            i = Json.skipName(s, i);
            String name = Json.unquote(s, start - 1, i);
            member = Member.named(name, 0, name.length());
        }
        i = Json.skipColon(s, i);
        return member;
    }

    /** The text of a string or of a number; {@code null} for any other value. */
    private String readText() {
        int start = i;
        int c = Json.at(s, i);
        if (c == '"') {
            int end = Json.skipPlain(s, start + 1);
            if (Json.at(s, end) == '"') {
                i = end + 1;
                return s.substring(start + 1, end);
            }
            i = Json.skipString(s, end); // An escape: this is the one text that is read twice.
            return Json.unquote(s, start, i);
        }
        if (Json.startsText(c)) {
            i = Json.skipNumber(s, i);
            return s.substring(start, i);
        }
        i = Json.skipValue(s, i);
        return null;
    }

    /** What a body that is not an object may be instead. */
    private String hintAtWhatStartsHere() {
        switch (Json.at(s, i)) {
            case Json.END:
                return ": the body is empty";
            case '<':
                return ": this looks like HTML or XML";
            case '\ufeff':
                return ": this looks like JSON behind a byte order mark";
            default:
                return "";
        }
    }

    /** The members that matter, and any other. */
    private enum Member {
        CODE("code", true),
        MESSAGE("message", true),
        MSG("msg", true),
        CODE_DESC("codeDesc", true),
        REQUEST_ID("requestId", true),
        DETAIL("detail", false),
        API_3_RESPONSE("Response", false),
        OTHER("", false);

        final String name;

        /** Whether its text is what counts. */
        final boolean isText;

        Member(String name, boolean isText) {
            this.name = name;
            this.isText = isText;
        }

        boolean isRead() {
            return isText || this == DETAIL;
        }

        /** The member whose name stands between two indexes. */
        static Member named(String s, int start, int end) {
            Member candidate = ofLength(s, start, end - start);
            return s.startsWith(candidate.name, start) ? candidate : OTHER;
        }

        private static Member ofLength(String s, int start, int length) {
            switch (length) {
                case 3:
                    return MSG;
                case 4:
                    return CODE;
                case 6:
                    return DETAIL;
                case 7:
                    return MESSAGE;
                case 8:
                    return s.charAt(start) == 'c' ? CODE_DESC : API_3_RESPONSE;
                case 9:
                    return REQUEST_ID;
                default:
                    return OTHER;
            }
        }
    }

    /** The texts of an object, each {@code null} as long as there is none. */
    private static final class Outcome {
        String code;
        String message;
        String msg;
        String codeDesc;
        String requestId;

        void set(Member member, String text) {
            switch (member) {
                case CODE:
                    code = text;
                    break;
                case MESSAGE:
                    message = text;
                    break;
                case MSG:
                    msg = text;
                    break;
                case CODE_DESC:
                    codeDesc = text;
                    break;
                default:
                    requestId = text;
                    break;
            }
        }

        ApiResult toResult(Map<String, ApiResult> details) {
            return new ApiResult(code, message == null ? msg : message, codeDesc, requestId, details);
        }
    }
}
