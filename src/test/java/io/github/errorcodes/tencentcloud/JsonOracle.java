package io.github.errorcodes.tencentcloud;

import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(....)|(.))");

    private static final Set<String> UNIQUE = Set.of("code", "message", "msg", "codeDesc", "requestId", "detail");

    /** All that a result has. */
    record Outcome(String code, String message, String codeDesc, String requestId, Map<String, Outcome> details) {

        static Outcome of(ApiResult result) {
            Map<String, Outcome> details = new LinkedHashMap<>();
            result.getDetails().forEach((id, detail) -> details.put(id, of(detail)));
            return new Outcome(
                    result.getCode(), result.getMessage(), result.getCodeDesc(), result.getRequestId(), details);
        }
    }

    /** The last value of each name, in the order of the last ones. */
    private static final class Members extends LinkedHashMap<String, Object> {

        private static final long serialVersionUID = 1L;

        final Set<String> repeated = new HashSet<>();

        void add(String name, Object value) {
            if (containsKey(name)) {
                repeated.add(name);
                remove(name);
            }
            put(name, value);
        }

        String text(String name) {
            return get(name) instanceof String text ? text : "";
        }

        Optional<Outcome> outcome(Map<String, Outcome> details) {
            String message = text(get("message") instanceof String ? "message" : "msg");
            return get("code") instanceof String code
                    ? Optional.of(new Outcome(code, message, text("codeDesc"), text("requestId"), details))
                    : Optional.empty();
        }
    }

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
        JsonOracle oracle = new JsonOracle(body);
        Object value;
        try {
            value = oracle.value();
            oracle.match(SPACE);
        } catch (Refused e) {
            return Optional.empty();
        }
        if (oracle.at < body.length()
                || !(value instanceof Members members)
                || members.repeated.stream().anyMatch(UNIQUE::contains)) {
            return Optional.empty();
        }
        Map<String, Outcome> details = new LinkedHashMap<>();
        if (members.get("detail") instanceof Members resources) {
            resources.forEach((id, resource) -> {
                if (resource instanceof Members entry) {
                    entry.outcome(Map.of()).ifPresent(outcome -> details.put(id, outcome));
                }
            });
        }
        return members.outcome(details);
    }

    /** A string or a number as its text; an object as its members; anything else as this oracle. */
    private Object value() {
        match(SPACE);
        if (at("{")) {
            Members members = new Members();
            sequence("{", "}", () -> {
                String name = unescape(match(STRING));
                match(SPACE);
                expect(":");
                members.add(name, value());
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
        return ESCAPE.matcher(quoted.substring(1, quoted.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? "" + (char) Integer.parseInt(escape.group(1), 16)
                                : "\"\\/\b\f\n\r\t".charAt("\"\\/bfnrt".indexOf(escape.group(2))) + ""));
    }
}
