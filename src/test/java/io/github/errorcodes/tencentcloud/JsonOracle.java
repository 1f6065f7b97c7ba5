package io.github.errorcodes.tencentcloud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what a body must be read as: RFC 8259 by regular expressions and recursion, then the
 * contract's rules over the parsed members. Written to be seen to be right, and nothing else.
 */
final class JsonOracle {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]*");
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4})*+\"");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern LITERAL = Pattern.compile("true|false|null");

    /** All that a result has, with the details by id in the order of the body. */
    record Outcome(String code, String message, String codeDesc, String requestId, Map<String, Outcome> details) {

        static Outcome of(ApiResult result) {
            Map<String, Outcome> details = new LinkedHashMap<>();
            result.getDetails().forEach((id, detail) -> details.put(id, of(detail)));
            return new Outcome(
                    result.getCode(), result.getMessage(), result.getCodeDesc(), result.getRequestId(), details);
        }
    }

    private record Member(String name, Object value) {}

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String body;
    private int at;

    private JsonOracle(String body) {
        this.body = body;
    }

    /** What a body must be read as; empty if the body must be refused. */
    static Optional<Outcome> read(String body) {
        try {
            JsonOracle oracle = new JsonOracle(body);
            Object value = oracle.value();
            oracle.match(SPACE);
            if (oracle.at < body.length() || !(value instanceof List<?> members)) {
                return Optional.empty();
            }
            List<?> unique = List.of("code", "message", "msg", "codeDesc", "requestId", "detail");
            List<String> names = members.stream()
                    .map(member -> ((Member) member).name())
                    .filter(unique::contains)
                    .toList();
            return Set.copyOf(names).size() == names.size() ? outcome(members, true) : Optional.empty();
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private static Optional<Outcome> outcome(List<?> members, boolean withDetails) {
        Map<String, Object> values = lastOfEachName(members);
        if (!(values.get("code") instanceof String code)) {
            return Optional.empty();
        }
        Map<String, Outcome> details = new LinkedHashMap<>();
        if (withDetails && values.get("detail") instanceof List<?> resources) {
            lastOfEachName(resources).forEach((id, resource) -> {
                if (resource instanceof List<?> entry) {
                    outcome(entry, false).ifPresent(outcome -> details.put(id, outcome));
                }
            });
        }
        String message = text(values, values.get("message") instanceof String ? "message" : "msg");
        return Optional.of(new Outcome(code, message, text(values, "codeDesc"), text(values, "requestId"), details));
    }

    private static String text(Map<String, Object> values, String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    private static Map<String, Object> lastOfEachName(List<?> members) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object object : members) {
            Member member = (Member) object;
            values.remove(member.name());
            values.put(member.name(), member.value());
        }
        return values;
    }

    /** A string or a number as its text; an object as its members; anything else as this oracle. */
    private Object value() {
        match(SPACE);
        if (at("{")) {
            List<Member> members = new ArrayList<>();
            sequence("{", "}", () -> {
                String name = unescape(match(STRING));
                match(SPACE);
                expect(":");
                members.add(new Member(name, value()));
            });
            return members;
        }
        if (at("[")) {
            sequence("[", "]", this::value);
            return this;
        }
        if (at("\"")) {
            return unescape(match(STRING));
        }
        if (matcher(LITERAL).lookingAt()) {
            match(LITERAL);
            return this;
        }
        return match(NUMBER);
    }

    private void sequence(String open, String close, Runnable element) {
        expect(open);
        match(SPACE);
        if (!at(close)) {
            element.run();
            match(SPACE);
            while (at(",")) {
                expect(",");
                match(SPACE);
                element.run();
                match(SPACE);
            }
        }
        expect(close);
    }

    private boolean at(String token) {
        return body.startsWith(token, at);
    }

    private void expect(String token) {
        if (!at(token)) {
            throw new Refused();
        }
        at += token.length();
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(body).region(at, body.length());
    }

    private String match(Pattern pattern) {
        Matcher matcher = matcher(pattern);
        if (!matcher.lookingAt()) {
            throw new Refused();
        }
        at = matcher.end();
        return matcher.group();
    }

    private static String unescape(String quoted) {
        return Pattern.compile("\\\\(?:u(....)|(.))")
                .matcher(quoted.substring(1, quoted.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? "" + (char) Integer.parseInt(escape.group(1), 16)
                                : switch (escape.group(2)) {
                                    case "b" -> "\b";
                                    case "f" -> "\f";
                                    case "n" -> "\n";
                                    case "r" -> "\r";
                                    case "t" -> "\t";
                                    default -> escape.group(2);
                                }));
    }
}
