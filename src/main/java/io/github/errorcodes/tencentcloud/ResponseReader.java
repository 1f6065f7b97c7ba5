package io.github.errorcodes.tencentcloud;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the outcome of a response out of its body: the rules of a response, over the grammar in
 * {@link Json}.
 *
 * <p>Each {@code read} method of an instance begins at the index {@link #i}, and moves it past what it has
 * read.
 *
 * <p>In the response, it is an error if a member that matters is repeated: nobody can tell which one counts.
 * In its details nothing but broken JSON is an error: of a repeated id, and of a repeated member of an entry,
 * the last one counts.
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
        i = Json.skipWhitespace(s, i);
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

    /** The object that is the response. It must have a code. */
    private ApiResult readResponse() {
        Outcome outcome = new Outcome();
        Map<String, ApiResult> details = Collections.emptyMap();
        int seen = 0; // A set of members, as bits.
        i = Json.skipToFirstName(s, i);
        while (Json.at(s, i) != '}') {
            int start = i;
            Member member = readName();
            if (member.isUnique && has(seen, member)) {
                throw Json.error("Duplicate member \"" + member.name + "\"", start);
            }
            seen |= bit(member);
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
            String hint = has(seen, Member.API_3_RESPONSE) ? ": this looks like an API 3.0 response" : "";
            throw Json.expected("a member \"code\"", s, i, hint);
        }
        i++;
        return outcome.toResult(details);
    }

    /** The object {@code detail}: the outcomes of the resources, by id. */
    private Map<String, ApiResult> readDetails() {
        Map<String, ApiResult> details = new LinkedHashMap<>();
        i = Json.skipToFirstName(s, i);
        while (Json.at(s, i) != '}') {
            String id = readString();
            skipToValue();
            ApiResult entry = readEntry();
            details.remove(id); // A repeated id moves to its last place.
            if (entry != null) {
                details.put(id, entry);
            }
            i = Json.skipToNextName(s, i);
        }
        i++;
        return Collections.unmodifiableMap(details);
    }

    /** A value in {@code detail}: the outcome of a resource; {@code null} if it is no object with a code. */
    private ApiResult readEntry() {
        if (Json.at(s, i) != '{') {
            i = Json.skipValue(s, i);
            return null;
        }
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

    /** A name, with the colon and the white space after it. Any name that does not matter is {@link Member#OTHER}. */
    private Member readName() {
        int start = i;
        Member member = Member.quotedAt(s, start);
        if (member != Member.OTHER) {
            i += member.quotedLength; // Cheaper than to look for the end of the name.
        } else {
            int end = Json.skipPlain(s, start + 1);
            i = Json.skipRestOfString(s, end);
            if (hasEscape(end)) {
                member = Member.named(Json.unquote(s, start, i));
            }
        }
        skipToValue();
        return member;
    }

    private void skipToValue() {
        i = Json.skipWhitespace(s, Json.skipColon(s, i));
    }

    /** The text of a string or of a number; {@code null} for any other value. */
    private String readText() {
        int start = i;
        int c = Json.at(s, i);
        if (c == '"') {
            return readString();
        }
        if (Json.startsNumber(c)) {
            i = Json.skipNumber(s, i);
            // Nearly every code is that of a success, "0": no copy of it.
            return c == '0' && i == start + 1 ? ApiResult.SUCCESS : s.substring(start, i);
        }
        i = Json.skipValue(s, i);
        return null;
    }

    /** A string. */
    private String readString() {
        int start = i;
        int end = Json.skipPlain(s, start + 1);
        i = Json.skipRestOfString(s, end);
        return hasEscape(end) ? Json.unquote(s, start, i) : s.substring(start + 1, end);
    }

    /** Whether more than a quote came after the plain characters of the string that has just been read. */
    private boolean hasEscape(int endOfPlain) {
        return i > endOfPlain + 1;
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

    private static int bit(Member member) {
        return 1 << member.ordinal();
    }

    private static boolean has(int members, Member member) {
        return (members & bit(member)) != 0;
    }

    /** The members that matter, and any other. */
    private enum Member {
        CODE("code", true, true),
        MESSAGE("message", true, true),
        MSG("msg", true, true),
        CODE_DESC("codeDesc", true, true),
        REQUEST_ID("requestId", true, true),
        DETAIL("detail", true, false),
        API_3_RESPONSE("Response", false, false),
        OTHER("", false, false);

        final String name;

        /** In a field: to compute it for each name takes a tenth of the time of a short body. */
        final int quotedLength;

        /** Whether a second one in a response is an error. */
        final boolean isUnique;

        /** Whether its value is read as a text. */
        final boolean isText;

        Member(String name, boolean isUnique, boolean isText) {
            this.name = name;
            this.quotedLength = name.length() + 2;
            this.isUnique = isUnique;
            this.isText = isText;
        }

        /**
         * The member whose name is the string at an index, if it is written without an escape; otherwise {@link
         * #OTHER}. To compare with {@link #name} takes a fifth longer for a short body.
         */
        static Member quotedAt(String s, int i) {
            switch (Json.at(s, i + 1)) {
                case 'c':
                    return s.startsWith("\"code\"", i) ? CODE : s.startsWith("\"codeDesc\"", i) ? CODE_DESC : OTHER;
                case 'm':
                    return s.startsWith("\"message\"", i) ? MESSAGE : s.startsWith("\"msg\"", i) ? MSG : OTHER;
                case 'r':
                    return s.startsWith("\"requestId\"", i) ? REQUEST_ID : OTHER;
                case 'd':
                    return s.startsWith("\"detail\"", i) ? DETAIL : OTHER;
                case 'R':
                    return s.startsWith("\"Response\"", i) ? API_3_RESPONSE : OTHER;
                default:
                    return OTHER;
            }
        }

        static Member named(String name) {
            for (Member member : values()) {
                if (member.name.equals(name)) {
                    return member;
                }
            }
            return OTHER;
        }
    }

    /** The texts of an object; {@code null} for each that is absent, or neither string nor number. */
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
                case REQUEST_ID:
                    requestId = text;
                    break;
                default:
                    throw new AssertionError(member);
            }
        }

        ApiResult toResult(Map<String, ApiResult> details) {
            return new ApiResult(code, message == null ? msg : message, codeDesc, requestId, details);
        }
    }
}
