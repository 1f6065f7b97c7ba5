package io.github.errorcodes.tencentcloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a body must be read as: RFC 8259 by regular expressions and recursion, then the
 * contract's rules over the parsed members. Written to be seen to be right, and nothing else.
 */
final class JsonOracle {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]*");
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\[\"\\\\/bfnrt]|\\\\u[0-9a-fA-F]{4})*+\"");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern LITERAL = Pattern.compile("true|false|null");

    private record Member(String name, Object value) {}

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String body;
    private int at;

    private JsonOracle(String body) {
        this.body = body;
    }

    /** The code, message and codeDesc of a body, or nothing if the body must be refused. */
    static Optional<List<String>> read(String body) {
        try {
            JsonOracle oracle = new JsonOracle(body);
            Object value = oracle.value();
            oracle.match(SPACE);
            if (oracle.at < body.length() || !(value instanceof List<?> members)) {
                return Optional.empty();
            }
            return outcome(members);
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> outcome(List<?> members) {
        List<String> outcome = new ArrayList<>();
        for (String name : List.of("code", "message", "codeDesc")) {
            List<?> values = members.stream()
                    .map(Member.class::cast)
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .toList();
            boolean text = !values.isEmpty() && values.get(0) instanceof String;
            if (values.size() > 1 || (name.equals("code") && !text)) {
                return Optional.empty();
            }
            outcome.add(text ? (String) values.get(0) : "");
        }
        return Optional.of(outcome);
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
