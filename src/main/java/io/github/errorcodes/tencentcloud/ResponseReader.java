package io.github.errorcodes.tencentcloud;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the outcome of a response out of its body, and the outcomes in its {@code detail}. */
final class ResponseReader {

    /** The members that matter: those with a text first. Then any other. */
    private enum Member {
        CODE("code"),
        MESSAGE("message"),
        CODE_DESC("codeDesc"),
        DETAIL("detail"),
        API_3_RESPONSE("Response"),
        OTHER("");

        final String name;

        /** A field, since to ask the name for its length costs a tenth of a short body. */
        final int quotedLength;

        Member(String name) {
            this.name = name;
            this.quotedLength = name.length() + 2;
        }
    }

    private ResponseReader() {}

    /** The whole body: an object, with nothing except white space around it. */
    static ApiResult read(String body) {
        int start = Json.skipWhitespace(body, 0);
        if (start == body.length()) {
            throw Json.expected("a JSON object", body, start, ": the body is empty");
        }
        return readOutcome(body, start, true);
    }

    /**
     * The outcome in an object: in the whole body, or in an entry of its details.
     *
     * <p>The whole body must have a code, may have details, and must not have a member twice or
     * anything after its end. In an entry, only broken JSON is an error.
     *
     * @return the outcome; {@code null} for an entry without a code
     */
    private static ApiResult readOutcome(String s, int start, boolean whole) {
        String code = null;
        String message = null;
        String codeDesc = null;
        Map<String, ApiResult> details = Collections.emptyMap();
        String hint = "";
        int seen = 0;
        int i = Json.skipToFirstName(s, start);
        while (Json.at(s, i) != '}') {
            int name = i;
            Member member = memberAt(s, i);
            if (member == Member.OTHER) {
                i = Json.skipName(s, i);
                boolean escaped = Json.skipPlain(s, name + 1) < i - 1;
                member = escaped ? memberNamed(Json.unquote(s, name, i)) : member;
            } else {
                i += member.quotedLength; // Cheaper than to skip the name and then to compare it.
            }
            i = Json.skipColon(s, i);
            int value = i;
            if (whole) {
                seen = addTo(seen, member, name);
            }
            if (member.compareTo(Member.CODE_DESC) <= 0) {
                String text = null;
                int c = Json.at(s, i);
                if (c == '"') {
                    // Nearly every text is plain. To look for escapes afterwards costs more than this.
                    int plainEnd = Json.skipPlain(s, i + 1);
                    if (Json.at(s, plainEnd) == '"') {
                        i = plainEnd + 1;
                        text = s.substring(value + 1, plainEnd);
                    } else {
                        i = Json.skipValue(s, i);
                        text = Json.unquote(s, value, i);
                    }
                } else if (Json.isNumber(c)) {
                    i = Json.skipNumber(s, i);
                    text = s.substring(value, i);
                } else if (whole && member == Member.CODE) {
                    throw Json.expected("a string or a number as the code", s, i);
                } else {
                    i = Json.skipValue(s, i);
                }
                switch (member) {
                    case CODE:
                        code = text;
                        break;
                    case MESSAGE:
                        message = text;
                        break;
                    default:
                        codeDesc = text;
                        break;
                }
            } else if (whole && member == Member.DETAIL && Json.at(s, i) == '{') {
                Map<String, ApiResult> entries = new LinkedHashMap<>();
                i = readDetails(s, i, entries);
                details = Collections.unmodifiableMap(entries);
            } else {
                i = Json.skipValue(s, i);
                hint = member == Member.API_3_RESPONSE ? ": this looks like an API 3.0 response" : hint;
            }
            i = Json.skipToNextName(s, i);
        }
        if (whole) {
            if (code == null) {
                throw Json.expected("a member \"code\"", s, i, hint);
            }
            requireEnd(s, i + 1);
        }
        return code == null ? null : new ApiResult(code, message, codeDesc, details);
    }

    /** The value of {@code detail}, an object: adds its entries to the details. */
    private static int readDetails(String s, int start, Map<String, ApiResult> details) {
        int i = Json.skipToFirstName(s, start);
        while (Json.at(s, i) != '}') {
            int name = i;
            i = Json.skipName(s, i);
            String id = Json.unquote(s, name, i);
            i = Json.skipColon(s, i);
            ApiResult entry = Json.at(s, i) == '{' ? readOutcome(s, i, false) : null;
            details.remove(id); // Where a name is repeated, only its last member counts.
            if (entry != null) {
                details.put(id, entry);
            }
            i = Json.skipToNextName(s, Json.skipValue(s, i));
        }
        return i + 1;
    }

    /** The member whose name stands here without an escape. A chain, since a loop costs a third more. */
    private static Member memberAt(String s, int i) {
        if (s.startsWith("\"code\"", i)) {
            return Member.CODE;
        }
        if (s.startsWith("\"message\"", i)) {
            return Member.MESSAGE;
        }
        if (s.startsWith("\"codeDesc\"", i)) {
            return Member.CODE_DESC;
        }
        if (s.startsWith("\"detail\"", i)) {
            return Member.DETAIL;
        }
        if (s.startsWith("\"Response\"", i)) {
            return Member.API_3_RESPONSE;
        }
        return Member.OTHER;
    }

    private static Member memberNamed(String name) {
        for (Member member : Member.values()) {
            if (member.name.equals(name)) {
                return member;
            }
        }
        return Member.OTHER;
    }

    /** Adds a member to the set of those that the body has had, a bit for each. */
    private static int addTo(int seen, Member member, int i) {
        int bit = 1 << member.ordinal();
        if ((seen & bit) != 0 && member.compareTo(Member.DETAIL) <= 0) {
            throw Json.error("Duplicate member \"" + member.name + "\"", i, "");
        }
        return seen | bit;
    }

    private static void requireEnd(String s, int start) {
        int i = Json.skipWhitespace(s, start);
        if (i < s.length()) {
            throw Json.expected("the end of the body", s, i);
        }
    }
}
