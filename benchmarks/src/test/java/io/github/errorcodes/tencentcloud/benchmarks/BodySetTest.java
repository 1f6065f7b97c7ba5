package io.github.errorcodes.tencentcloud.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorcodes.tencentcloud.ApiOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the set with what is known of 1,753 published bodies. */
class BodySetTest {

    private static final List<String> BODIES = BodySet.compact();

    private static final double COUNT = BODIES.size();

    @Test
    void theSameSeedMakesTheSameBodies() {
        assertEquals(BodySet.compact(7), BodySet.compact(7));
        assertNotEquals(BodySet.compact(7), BodySet.compact(8));
    }

    @Test
    void anotherSeedIsAProperty() {
        String before = System.getProperty("seed", "1");
        try {
            System.setProperty("seed", "8");
            assertEquals(BodySet.compact(8), BodySet.compact());
        } finally {
            System.setProperty("seed", before);
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 58", "25, 83", "50, 174", "75, 385", "90, 854", "95, 1578", "99, 5767", "100, 15241"})
    void theLengths(int percent, int length) {
        assertAbout(length, quantile(percent, lengths(BODIES)), 0.2);
    }

    @Test
    void theFailures() {
        List<String> failures = BODIES.stream()
                .filter(body -> !ApiOutcome.parse(body).isSuccess())
                .toList();

        assertAbout(0.065, failures.size() / COUNT, 0.25);
        assertAbout(82, quantile(50, lengths(failures)), 0.25);
        assertAbout(0.6, share(failures, BodySetTest::isChinese), 0.4);
    }

    @Test
    void theSharesOfBodies() {
        assertAbout(0.20, share(BODIES, BodySetTest::isChinese), 0.25);
        assertAbout(0.45, share(BODIES, body -> !body.contains("\"codeDesc\"")), 0.25);
        assertAbout(0.05, share(BODIES, body -> body.contains("\"requestId\"")), 0.7);
        assertAbout(0.14, share(BODIES, body -> body.startsWith("{\"code\":\"")), 0.4);
        assertAbout(0.96, share(BODIES, body -> body.startsWith("{\"code\":")), 0.03);
        assertAbout(0.03, share(BODIES, body -> body.contains("\\u")), 0.7);
        assertTrue(share(BODIES, body -> body.contains("\"detail\":{\"ins-")) > 0);
    }

    /** On average over all bodies. */
    @Test
    void theTokens() {
        List<Token> tokens = new ArrayList<>();
        BODIES.forEach(body -> tokens.addAll(tokens(body)));
        List<Integer> names = lengthsOf(tokens, JsonToken.FIELD_NAME);
        List<Integer> strings = lengthsOf(tokens, JsonToken.VALUE_STRING);
        List<Integer> numbers = lengthsOf(tokens, JsonToken.VALUE_NUMBER_INT);
        long brackets =
                tokens.stream().filter(token -> token.kind.isStructStart()).count();

        assertAbout(49, tokens.size() / COUNT, 0.2);
        assertAbout(21, names.size() / COUNT, 0.2);
        assertAbout(14, strings.size() / COUNT, 0.2);
        assertAbout(7, numbers.size() / COUNT, 0.2);
        assertAbout(6, brackets / COUNT, 0.2);
        assertAbout(7, average(names), 0.2);
        assertAbout(11, average(strings), 0.2);
        assertAbout(5, quantile(50, strings), 0.2);
    }

    @Test
    void theDepthsAndTheMembersAtTheTop() {
        List<Integer> depths = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        for (String body : BODIES) {
            List<Token> tokens = tokens(body);
            depths.add(tokens.stream().mapToInt(Token::depth).max().getAsInt());
            members.add((int) tokens.stream().filter(Token::isNameAtTheTop).count());
        }

        assertAbout(3, average(depths), 0.2);
        assertTrue(quantile(100, depths) <= 11);
        assertAbout(4, average(members), 0.2);
    }

    /** Like the records of real arrays: a reader that meets them can foresee what comes next. */
    @Test
    void theObjectsOfAnArrayHaveTheSameMembersInTheSameOrder() throws IOException {
        int arrays = 0;
        for (String body : BODIES) {
            for (JsonNode array : new ObjectMapper().readTree(body).findValues("data")) {
                if (array.isArray() && array.size() > 1) {
                    arrays++;
                    List<String> longest = names(array.get(0));
                    for (JsonNode object : array) {
                        List<String> names = names(object);
                        longest = names.size() > longest.size() ? names : longest;
                        assertEquals(longest.subList(0, names.size()), names);
                    }
                }
            }
        }
        assertTrue(arrays > 20);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void indentationIsWhiteSpaceBetweenTokens() {
        assertEquals("{\n    \"a\": [\n        1,\n        2\n    ]\n}", BodySet.indent("{\"a\":[1,2]}"));
        for (String body : BODIES) {
            assertEquals(tokens(body), tokens(BodySet.indent(body)));
        }
    }

    @Test
    void theOrderIsShuffled() {
        List<Integer> lengths = lengths(BodySet.compact());

        assertNotEquals(lengths.stream().sorted().toList(), lengths);
    }

    private record Token(JsonToken kind, String text, int depth) {
        boolean isNameAtTheTop() {
            return kind == JsonToken.FIELD_NAME && depth == 1;
        }
    }

    /** Names, values and opening brackets. */
    private static List<Token> tokens(String body) {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        try (JsonParser parser = new JsonFactory().createParser(body)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                if (kind.isStructEnd()) {
                    depth--;
                } else {
                    depth += kind.isStructStart() ? 1 : 0;
                    tokens.add(new Token(kind, parser.getText(), depth));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
        return tokens;
    }

    private static List<Integer> lengthsOf(List<Token> tokens, JsonToken kind) {
        return lengths(tokens.stream()
                .filter(token -> token.kind == kind)
                .map(Token::text)
                .toList());
    }

    private static List<Integer> lengths(List<String> texts) {
        return texts.stream().map(String::length).toList();
    }

    private static boolean isChinese(String body) {
        return body.matches(".*(\\p{IsHan}|\\\\u[4-9]).*");
    }

    private static double share(List<String> bodies, Predicate<String> predicate) {
        return (double) bodies.stream().filter(predicate).count() / bodies.size();
    }

    private static double average(List<Integer> values) {
        return values.stream().collect(Collectors.averagingInt(value -> value));
    }

    private static int quantile(int percent, List<Integer> values) {
        return values.stream().sorted().toList().get(percent * (values.size() - 1) / 100);
    }

    private static void assertAbout(double expected, double actual, double tolerance) {
        assertEquals(expected, actual, expected * tolerance);
    }
}
