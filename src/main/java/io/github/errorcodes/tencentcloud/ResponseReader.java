package io.github.errorcodes.tencentcloud;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the outcome of a response out of its body: the rules of a response, on top of the grammar in
 * {@link Json}.
 *
 * <p>Each {@code read} method of an instance begins at {@link #index}, and moves it past what it has read.
 *
 * <p>In the response, it is an error if a member that matters is repeated: nobody can tell which one counts.
 * In its details nothing but broken JSON is an error: of a repeated id, and of a repeated member of an entry,
 * the last one counts.
 */
final class ResponseReader {

    private final String body;

    /** The copy of the body that {@link Json} reads, and overwrites. */
    private final char[] s;

    private int index;

    private ResponseReader(String body) {
        this.body = body;
        this.s = Json.copy(body);
    }

    static ApiOutcome read(String body) {
        return new ResponseReader(body).readBody();
    }

    /** One response, with nothing except white space around it. */
    private ApiOutcome readBody() {
        index = Json.skipWhitespace(s, index);
        if (s[index] != '{') {
            throw Json.expected("a JSON object", s, index, hintAtWhatStartsHere());
        }
        ApiOutcome outcome = readResponse();
        index = Json.skipWhitespace(s, index);
        if (!Json.isEnd(s, index)) {
            throw Json.expected("the end of the body", s, index);
        }
        return outcome;
    }

    /** The object that is the response. It must have a code. */
    private ApiOutcome readResponse() {
        Map<Member, String> texts = new EnumMap<>(Member.class); // Null for a member that has no text.
        Map<String, ApiOutcome> details = Collections.emptyMap();
        index = Json.skipToFirstName(s, index);
        while (s[index] != '}') {
            int start = index;
            Member member = readName();
            if (texts.containsKey(member) && (member.isText || member == Member.DETAIL)) {
                throw Json.error("Duplicate member \"" + member.name + "\"", start, "");
            }
            if (member == Member.CODE && s[index] != '"' && !Json.startsNumber(s[index])) {
                throw Json.expected("a string or a number as the code", s, index);
            }
            String text = null;
            if (member == Member.DETAIL && s[index] == '{') {
                details = readDetails();
            } else {
                text = readText(member);
            }
            texts.put(member, text);
            index = Json.skipToNextName(s, index);
        }
        if (!texts.containsKey(Member.CODE)) {
            String hint = texts.containsKey(Member.API_3_RESPONSE) ? ": this looks like an API 3.0 response" : "";
            throw Json.expected("a member \"code\"", s, index, hint);
        }
        index++;
        return outcomeOf(texts, details);
    }

    /** The object {@code detail}: the outcomes of the resources, by id. */
    private Map<String, ApiOutcome> readDetails() {
        Map<String, ApiOutcome> details = new LinkedHashMap<>();
        Map<Member, String> texts = new EnumMap<>(Member.class); // One for all entries, which may be many.
        index = Json.skipToFirstName(s, index);
        while (s[index] != '}') {
            String id = readString();
            index = Json.skipToValue(s, index);
            ApiOutcome entry = readEntry(texts);
            details.remove(id); // Of a repeated id the last one counts, in its place.
            if (entry != null) {
                details.put(id, entry);
            }
            index = Json.skipToNextName(s, index);
        }
        index++;
        return Collections.unmodifiableMap(details);
    }

    /** The outcome of a resource; {@code null} if the value is not an object with a code. */
    private ApiOutcome readEntry(Map<Member, String> texts) {
        if (s[index] != '{') {
            index = Json.skipValue(s, index);
            return null;
        }
        texts.clear();
        index = Json.skipToFirstName(s, index);
        while (s[index] != '}') {
            Member member = readName();
            texts.put(member, readText(member));
            index = Json.skipToNextName(s, index);
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
    private Member readName() {
        int start = index + 1;
        int end = Json.skipPlain(s, start);
        Member member;
        if (s[end] == '"') {
            member = Member.named(body, start, end);
            index = end + 1;
        } else {
            String name = readString();
            member = Member.named(name, 0, name.length());
        }
        index = Json.skipToValue(s, index);
        return member;
    }

    /** A value: its text if the member has one, and the value is a string or a number; otherwise {@code null}. */
    private String readText(Member member) {
        if (member.isText && s[index] == '"') {
            return readString();
        }
        int start = index;
        boolean isNumber = Json.startsNumber(s[index]);
        index = Json.skipValue(s, index);
        return member.isText && isNumber ? body.substring(start, index) : null;
    }

    private String readString() {
        int start = index + 1;
        int end = Json.skipPlain(s, start);
        if (s[end] == '"') {
            index = end + 1;
            return body.substring(start, end);
        }
        index = Json.skipString(s, index);
        return Json.unescape(s, start, index - 1);
    }

    /** What a body that is not an object may be instead. */
    private String hintAtWhatStartsHere() {
        switch (s[index]) {
            case '<':
                return ": this looks like HTML or XML";
            case '\ufeff':
                return ": this looks like JSON behind a byte order mark";
            default:
                return Json.isEnd(s, index) ? ": the body is empty" : "";
        }
    }

    /** Constants, since the JIT compares with those faster than with a field: see benchmarks/README.md. */
    private static final class Name {
        static final String CODE = "code";
        static final String MESSAGE = "message";
        static final String MSG = "msg";
        static final String CODE_DESC = "codeDesc";
        static final String REQUEST_ID = "requestId";
        static final String DETAIL = "detail";
        static final String API_3_RESPONSE = "Response";
    }

    /** The members that matter, and any other. */
    private enum Member {
        CODE(Name.CODE, true),
        MESSAGE(Name.MESSAGE, true),
        MSG(Name.MSG, true),
        CODE_DESC(Name.CODE_DESC, true),
        REQUEST_ID(Name.REQUEST_ID, true),
        DETAIL(Name.DETAIL, false),
        API_3_RESPONSE(Name.API_3_RESPONSE, false),
        OTHER("", false);

        final String name;

        /** Whether its value is read as a text. */
        final boolean isText;

        Member(String name, boolean isText) {
            this.name = name;
            this.isText = isText;
        }

        /** The member whose name is a part of a text. The length comes first: then the same start is the same name. */
        static Member named(String text, int start, int end) {
            switch (end - start) {
                case 3:
                    return text.startsWith(Name.MSG, start) ? MSG : OTHER;
                case 4:
                    return text.startsWith(Name.CODE, start) ? CODE : OTHER;
                case 6:
                    return text.startsWith(Name.DETAIL, start) ? DETAIL : OTHER;
                case 7:
                    return text.startsWith(Name.MESSAGE, start) ? MESSAGE : OTHER;
                case 8:
                    return text.startsWith(Name.CODE_DESC, start)
                            ? CODE_DESC
                            : text.startsWith(Name.API_3_RESPONSE, start) ? API_3_RESPONSE : OTHER;
                case 9:
                    return text.startsWith(Name.REQUEST_ID, start) ? REQUEST_ID : OTHER;
                default:
                    return OTHER;
            }
        }
    }
}
