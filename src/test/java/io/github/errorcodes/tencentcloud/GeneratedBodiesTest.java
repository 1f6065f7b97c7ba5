package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Bodies generated from the grammar, and what mutations make of them, against the oracle. A failure
 * names its seed: {@code mvn test -DargLine=-Dseed=...} repeats it.
 */
class GeneratedBodiesTest {

    private static final int BODIES = 20_000;
    private static final int MUTANTS_OF_EACH = 8;

    /** Characters that matter to the grammar, and a few that only look as if they did. */
    private static final String ALPHABET =
            "{}[]:,\"\\/'+-.0123456789eEtrufalsnbx \t\r\n\f\0\u001f\u007f\u00a0\u2028\ufeff１ａé余\ud83d";

    private static final List<String> NAMES = List.of(
            "code",
            "message",
            "msg",
            "codeDesc",
            "requestId",
            "detail",
            "Response",
            "data",
            "Code",
            "",
            "\\u0063ode",
            "mess\\u0061ge",
            "m\\u0073g",
            "code\\u0044esc",
            "request\\u0049d",
            "det\\u0061il",
            "c\\\\ode",
            "\\ud83d");
    private static final List<String> IDS = List.of("ins-1", "ins-2", "", "ins-\\u0031", "taskId", "code", "余", "\\n");
    private static final List<String> SCALARS = List.of(
            "0",
            "5100",
            "-1",
            "-0",
            "1.50",
            "2e9",
            "3E-2",
            "\"5100\"",
            "\"0\"",
            "\"\"",
            "\"(100004) x\"",
            "\"余\\u989d\\n\"",
            "\"\\\"\\\\\\/\"",
            "true",
            "false",
            "null");
    private static final List<String> SPACES = List.of("", "", "", "", " ", "\n", "\t\r\n ");

    @Test
    void everyBodyIsReadAsTheOracleReadsIt() {
        long seed = Long.getLong("seed", new Random().nextLong());
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < BODIES; i++) {
            String body = body(random);
            accepted += check(body, seed);
            String mutant = body;
            for (int j = 0; j < MUTANTS_OF_EACH; j++) {
                mutant = mutate(random.nextBoolean() ? body : mutant, random);
                accepted += check(mutant, seed);
            }
        }
        int total = BODIES * (1 + MUTANTS_OF_EACH);
        int enough = total / 20;
        String counts = accepted + " of " + total + " accepted, seed " + seed;
        assertTrue(enough < accepted && accepted < total - enough, counts);
    }

    private static int check(String body, long seed) {
        Optional<JsonOracle.Outcome> expected = JsonOracle.read(body);
        String context = "seed " + seed + ", body <" + body + ">";
        try {
            ApiResult result = ApiResult.parse(body);
            assertEquals(expected, Optional.of(JsonOracle.Outcome.of(result)), context);
            assertEquals(
                    List.copyOf(expected.get().details().keySet()),
                    List.copyOf(result.getDetails().keySet()),
                    context);
            return 1;
        } catch (MalformedResponseException e) {
            assertEquals(expected, Optional.empty(), context + ": " + e.getMessage());
            checkIndex(body, e, context);
            return 0;
        }
    }

    /** What comes before the error can go on; with the character at the error it no longer can. */
    private static void checkIndex(String body, MalformedResponseException e, String context) {
        int index = e.getErrorIndex();
        assertTrue(0 <= index && index <= body.length(), context);
        if (index < body.length() && !e.getMessage().startsWith("Duplicate member")) {
            assertEquals(index, errorIndex(body.substring(0, index)), context);
            assertEquals(index, errorIndex(body.substring(0, index + 1)), context);
        }
    }

    private static int errorIndex(String body) {
        try {
            ApiResult.parse(body);
            return body.length();
        } catch (MalformedResponseException e) {
            return e.getErrorIndex();
        }
    }

    private static String body(Random random) {
        String object = random.nextInt(4) == 0 ? object(random, 3) : response(random);
        return space(random) + object + space(random);
    }

    /** An object with one code, at most one of each other member that is read, and others. */
    private static String response(Random random) {
        List<String> names = new ArrayList<>(NAMES.subList(1, NAMES.indexOf("\\u0063ode")));
        Collections.shuffle(names, random);
        names = names.subList(0, random.nextInt(names.size()));
        names.add(random.nextInt(names.size() + 1), "code");
        return names.stream().map(name -> member(name, random, 2)).collect(Collectors.joining(",", "{", "}"));
    }

    /** Often what a batch call has there, sometimes any value. */
    private static String detail(Random random) {
        if (random.nextInt(4) == 0) {
            return value(random, 2);
        }
        return elements(random, () -> '"' + pick(IDS, random) + "\":" + entry(random))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String entry(Random random) {
        return random.nextInt(4) == 0
                ? value(random, 1)
                : elements(random, () -> member(pick(NAMES, random), random, 1))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Random random, int depth) {
        int kind = random.nextInt(depth > 0 ? 5 : 3);
        return kind < 3 ? pick(SCALARS, random) : kind == 3 ? object(random, depth - 1) : array(random, depth - 1);
    }

    private static String object(Random random, int depth) {
        return elements(random, () -> member(pick(NAMES, random), random, depth))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(String name, Random random, int depth) {
        return space(random)
                + '"'
                + name
                + '"'
                + space(random)
                + ':'
                + space(random)
                + (name.equals("detail") ? detail(random) : value(random, depth))
                + space(random);
    }

    private static String array(Random random, int depth) {
        return elements(random, () -> space(random) + value(random, depth) + space(random))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Stream<String> elements(Random random, Supplier<String> element) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> element.get());
    }

    private static String mutate(String body, Random random) {
        int from = random.nextInt(body.length() + 1);
        int to = Math.min(body.length(), from + random.nextInt(3));
        String inserted = random.nextBoolean() ? "" : "" + ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        return switch (random.nextInt(8)) {
            case 0 -> body.substring(0, from);
            case 1 -> body.substring(0, to) + body.substring(from);
            default -> body.substring(0, from) + inserted + body.substring(to);
        };
    }

    private static String space(Random random) {
        return pick(SPACES, random);
    }

    private static String pick(List<String> strings, Random random) {
        return strings.get(random.nextInt(strings.size()));
    }
}
