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
import org.junit.jupiter.api.Test;

/**
 * Bodies generated from the grammar, and what mutations make of them, against the oracle.
 *
 * <p>They are the same in each build: {@code mvn test -Dseed=7} generates others, and {@code
 * -Dbodies=100} fewer.
 */
class GeneratedBodiesTest {

    private static final long SEED = Long.getLong("seed", 20_190_920);
    private static final int BODIES = Integer.getInteger("bodies", 4_000);
    private static final int MUTANTS_OF_EACH = 8;

    /** Characters that matter to the grammar, and a few that only look as if they did. */
    private static final String ALPHABET =
            "{}[]:,\"\\/'+-.0123456789eEtrufalsnbx \t\r\n\f\0\u001f\u007f\u00a0\u2028\ufeff１ａé余\ud83d";

    private static final List<String> PLAIN_NAMES = words(" message msg codeDesc requestId detail Response data Code");
    private static final List<String> NAMES = words(" code message msg codeDesc requestId detail Response data Code"
            + " c\\\\ode \\u0063ode mess\\u0061ge m\\u0073g code\\u0044esc request\\u0049d det\\u0061il \\ud83d");
    private static final List<String> IDS = words(" ins-1 ins-2 ins-\\u0031 taskId code 余 \\n");
    private static final List<String> SCALARS = words("0 5100 -1 -0 1.50 2e9 3E-2 true false null"
            + " \"5100\" \"0\" \"\" \"(100004)\" \"余\\u989d\\n\" \"\\\"\\\\\\/\"");
    private static final List<String> SPACES = List.of("", "", "", "", " ", "\n", "\t\r\n ");

    private final Random random = new Random(SEED);

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    @Test
    void everyBodyIsReadAsTheOracleReadsIt() {
        int accepted = 0;
        for (int i = 0; i < BODIES; i++) {
            String body = space() + (random.nextInt(4) == 0 ? object(3) : response()) + space();
            accepted += check(body);
            String mutant = body;
            for (int j = 0; j < MUTANTS_OF_EACH; j++) {
                mutant = mutate(random.nextBoolean() ? body : mutant);
                accepted += check(mutant);
            }
        }
        int total = BODIES * (1 + MUTANTS_OF_EACH);
        int enough = total / 20;
        assertTrue(enough < accepted && accepted < total - enough, accepted + " of " + total + " are accepted");
    }

    private static int check(String body) {
        Optional<ApiOutcome> expected = JsonOracle.read(body);
        String context = "mvn test -Dtest=GeneratedBodiesTest -Dseed=" + SEED + " repeats this, <" + body + ">";
        try {
            Optional<ApiOutcome> outcome = Optional.of(ApiOutcome.parse(body));
            assertEquals(expected, outcome, context);
            assertEquals(expected.toString(), outcome.toString(), context); // The order of the details
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
            ApiOutcome.parse(body);
            return body.length();
        } catch (MalformedResponseException e) {
            return e.getErrorIndex();
        }
    }

    /** An object with one code, at most one of each other member that is read, and others. */
    private String response() {
        List<String> names = new ArrayList<>(PLAIN_NAMES);
        Collections.shuffle(names, random);
        names = names.subList(0, random.nextInt(names.size()));
        names.add(random.nextInt(names.size() + 1), "code");
        return names.stream().map(name -> member(name, 2)).collect(Collectors.joining(",", "{", "}"));
    }

    /** Often what a batch call has there, sometimes any value. */
    private String detail() {
        return random.nextInt(4) == 0
                ? value(2)
                : "{" + elements(() -> '"' + pick(IDS) + "\":" + (random.nextInt(4) == 0 ? value(1) : response()))
                        + "}";
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 3)) {
            case 3 -> object(depth - 1);
            case 4 -> "[" + elements(() -> space() + value(depth - 1) + space()) + "]";
            default -> pick(SCALARS);
        };
    }

    private String object(int depth) {
        return "{" + elements(() -> member(pick(NAMES), depth)) + "}";
    }

    private String member(String name, int depth) {
        String value = name.equals("detail") ? detail() : value(depth);
        return space() + '"' + name + '"' + space() + ':' + space() + value + space();
    }

    private String elements(Supplier<String> element) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> element.get())
                .collect(Collectors.joining(","));
    }

    private String mutate(String body) {
        int from = random.nextInt(body.length() + 1);
        int to = Math.min(body.length(), from + random.nextInt(3));
        String inserted = random.nextBoolean() ? "" : "" + ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        return switch (random.nextInt(8)) {
            case 0 -> body.substring(0, from);
            case 1 -> body.substring(0, to) + body.substring(from);
            default -> body.substring(0, from) + inserted + body.substring(to);
        };
    }

    private String space() {
        return pick(SPACES);
    }

    private String pick(List<String> strings) {
        return strings.get(random.nextInt(strings.size()));
    }
}
