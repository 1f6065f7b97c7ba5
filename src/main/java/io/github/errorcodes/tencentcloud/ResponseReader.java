package io.github.errorcodes.tencentcloud;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Reads the outcome of a response out of its body: the rules of a response, on top of the grammar in
 * {@link Json}.
 *
 * <p>Each {@code read} method of an instance begins at {@link #index}, and moves it past what it has read.
 *
 * <p>In the response, it is an error if a member that matters is repeated: nobody can tell which one counts.
 * In its details nothing but broken JSON is an error: if an id, or a member of an entry, is repeated, the last one
 * counts.
 */
final class ResponseReader {

    /** The copy of the body that {@link Json} reads, and overwrites. */
    private final char[] chars;

    private int index;

    private ResponseReader(char[] chars) {
        this.chars = chars;
    }

    static ApiOutcome read(String body) {
        return new ResponseReader(Json.copy(body)).readBody();
    }

    /** One response, with nothing except white space around it. */
    private ApiOutcome readBody() {
        index = Json.skipWhitespace(chars, index);
        if (chars[index] != '{') {
            throw Json.expected("a JSON object", chars, index, hint());
        }
        ApiOutcome outcome = readResponse();
        index = Json.skipWhitespace(chars, index);
        if (!Json.isEnd(chars, index)) {
            throw Json.expected("the end of the body", chars, index);
        }
        return outcome;
    }

    /** The object that is the response. It must have a code. */
    private ApiOutcome readResponse() {
        Set<Member> seen = EnumSet.noneOf(Member.class);
        Map<Member, String> texts = new EnumMap<>(Member.class);
        Map<String, ApiOutcome> details = Collections.emptyMap();
        index = Json.skipToFirstName(chars, index);
        while (chars[index] != '}') {
            int start = index;
            Member member = readMember();
            if (!seen.add(member) && member.mustBeUnique()) {
                throw Json.error("Duplicate member \"" + member.spelling + "\"", start, "");
            }
            if (member == Member.CODE && chars[index] != '"' && !Json.startsNumber(chars[index])) {
                throw Json.expected("a string or a number as the code", chars, index);
            }
            if (member == Member.DETAIL && chars[index] == '{') {
                details = readDetails();
            } else {
                texts.put(member, readText(member));
            }
            index = Json.skipToNextName(chars, index);
        }
        if (!seen.contains(Member.CODE)) {
            String hint = seen.contains(Member.API_3_RESPONSE) ? ": this looks like an API 3.0 response" : "";
            throw Json.expected("a member \"code\"", chars, index, hint);
        }
        index++;
        return outcomeOf(texts, details);
    }

    /** The object {@code detail}: the outcomes of the resources, by id. */
    private Map<String, ApiOutcome> readDetails() {
        Map<String, ApiOutcome> details = new LinkedHashMap<>();
        index = Json.skipToFirstName(chars, index);
        while (chars[index] != '}') {
            String id = readString();
            index = Json.skipToValue(chars, index);
            ApiOutcome entry = readEntry();
            details.remove(id); // Of a repeated id the last one counts, in its place.
            if (entry != null) {
                details.put(id, entry);
            }
            index = Json.skipToNextName(chars, index);
        }
        index++;
        return Collections.unmodifiableMap(details);
    }

    /** The outcome of a resource; {@code null} if the value is not an object with a code. */
    private ApiOutcome readEntry() {
        if (chars[index] != '{') {
            index = Json.skipValue(chars, index);
            return null;
        }
        Map<Member, String> texts = new EnumMap<>(Member.class);
        index = Json.skipToFirstName(chars, index);
        while (chars[index] != '}') {
            Member member = readMember();
            texts.put(member, readText(member));
            index = Json.skipToNextName(chars, index);
        }
        index++;
        return texts.get(Member.CODE) == null ? null : outcomeOf(texts, Collections.emptyMap());
    }

    private static ApiOutcome outcomeOf(Map<Member, String> texts, Map<String, ApiOutcome> details) {
        String message = texts.get(Member.MESSAGE);
        return new ApiOutcome(
                texts.get(Member.CODE),
                message == null ? texts.get(Member.MSG) : message,
                texts.get(Member.CODE_DESC),
                texts.get(Member.REQUEST_ID),
                details);
    }

    /** A name and the colon: the member that it names. */
    private Member readMember() {
        int start = index + 1;
        int end = readCharacters();
        index = Json.skipToValue(chars, index);
        return Member.named(chars, start, end);
    }

    /**
     * A value: its text if the member is read as a text, and the value is a string or a number; else {@code null},
     * which counts as missing.
     */
    private String readText(Member member) {
        if (member.isText && chars[index] == '"') {
            return readString();
        }
        int start = index;
        boolean isNumber = Json.startsNumber(chars[index]);
        index = Json.skipValue(chars, index);
        return member.isText && isNumber ? new String(chars, start, index - start) : null;
    }

    private String readString() {
        int start = index + 1;
        int end = readCharacters();
        return new String(chars, start, end - start);
    }

    /** A string. Its characters are then in the copy, unescaped, from after its quote to the returned index. */
    private int readCharacters() {
        int start = index + 1;
        int end = Json.skipPlain(chars, start);
        if (chars[end] == '"') { // Nearly always, and much faster.
            index = end + 1;
            return end;
        }
        index = Json.skipString(chars, index);
        return Json.unescape(chars, start, index - 1);
    }

    /** What a body that is not an object may be instead. */
    private String hint() {
        switch (chars[index]) {
            case '<':
                return ": this looks like HTML or XML";
            case '\ufeff':
                return ": this looks like JSON behind a byte order mark";
            default:
                return Json.isEnd(chars, index) ? ": the body is empty" : "";
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

        private static final Member[] VALUES = values();

        final String spelling;

        /** Whether its value is read as a text. */
        final boolean isText;

        Member(String spelling, boolean isText) {
            this.spelling = spelling;
            this.isText = isText;
        }

        static Member named(char[] chars, int start, int end) {
            for (Member member : VALUES) {
                if (member.isNamed(chars, start, end)) {
                    return member;
                }
            }
            return OTHER;
        }

        private boolean isNamed(char[] chars, int start, int end) {
            if (spelling.length() != end - start) {
                return false;
            }
            for (int i = 0; i < spelling.length(); i++) {
                if (chars[start + i] != spelling.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether its value counts, so that there must not be two. */
        boolean mustBeUnique() {
            return isText || this == DETAIL;
        }
    }
}
