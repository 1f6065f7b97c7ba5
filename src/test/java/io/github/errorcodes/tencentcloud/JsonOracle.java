package io.github.errorcodes.tencentcloud;

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

    /** The last value of each name, in the order of the last ones. */
    private static final class Members extends LinkedHashMap<String, Object> {

        private static final long serialVersionUID = 1L;

        boolean hasDuplicate;

        void add(String name, Object value) {
            hasDuplicate |= containsKey(name) && UNIQUE.contains(name);
            remove(name);
            put(name, value);
        }

        Optional<ApiOutcome> toOutcome(Map<String, ApiOutcome> details) {
            String message = text("message") == null ? text("msg") : text("message");
            return Optional.ofNullable(text("code"))
                    .map(code -> new ApiOutcome(code, message, text("codeDesc"), text("requestId"), details));
        }

        private String text(String name) {
            return get(name) instanceof String text ? text : null;
        }
    }

    private final String body;
    private int at;

    private JsonOracle(String body) {
        this.body = body;
    }

    /** What a body must be read as; empty if the body is an error. */
    static Optional<ApiOutcome> read(String body) {
        try {
            return new JsonOracle(body).body();
        } catch (IllegalStateException e) {
            return Optional.empty();
        }
    }

    private Optional<ApiOutcome> body() {
        Object value = value();
        match(SPACE);
        if (at < body.length() || !(value instanceof Members members)) {
            return Optional.empty();
        }
        Map<String, ApiOutcome> details = new LinkedHashMap<>();
        if (members.get("detail") instanceof Members resources) {
            resources.forEach((id, resource) -> {
                if (resource instanceof Members entry) {
                    entry.toOutcome(Map.of()).ifPresent(outcome -> details.put(id, outcome));
                }
            });
        }
        return members.hasDuplicate ? Optional.empty() : members.toOutcome(details);
    }

    /** A string or a number as its text; an object as its members; anything else as this oracle. */
    private Object value() {
        if (at("{")) {
            Members members = new Members();
            sequence("{", "}", () -> {
                String name = string();
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
            return string();
        }
        if (at("t") || at("f") || at("n")) {
            match(LITERAL);
            return this;
        }
        return match(NUMBER);
    }

    private void sequence(String open, String close, Runnable element) {
        expect(open);
        if (!at(close)) {
            element.run();
            while (at(",")) {
                expect(",");
                element.run();
            }
        }
        expect(close);
    }

    /** Whether a token is next, after white space. */
    private boolean at(String token) {
        match(SPACE);
        return body.startsWith(token, at);
    }

    private void expect(String token) {
        if (!at(token)) {
            throw new IllegalStateException();
        }
        at += token.length();
    }

    private String match(Pattern pattern) {
        Matcher matcher = pattern.matcher(body).region(at, body.length());
        matcher.lookingAt();
        at = matcher.end(); // Throws an exception if nothing has been found.
        return matcher.group();
    }

    private String string() {
        match(SPACE);
        String quoted = match(STRING);
        return ESCAPE.matcher(quoted.substring(1, quoted.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) != null
                                ? "" + (char) Integer.parseInt(escape.group(1), 16)
                                : "" + "\"\\/\b\f\n\r\t".charAt("\"\\/bfnrt".indexOf(escape.group(2)))));
    }
}
