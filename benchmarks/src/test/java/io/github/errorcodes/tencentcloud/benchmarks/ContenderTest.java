package io.github.errorcodes.tencentcloud.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured must do the same work. */
class ContenderTest {

    @ParameterizedTest
    @EnumSource
    void everyContenderReadsTheSame(Contender contender) throws IOException {
        for (String body : Kind.ALL.bodies()) {
            assertEquals(parts(ApiOutcome.parse(body)), parts(contender.read(body)), body);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyContenderReadsToTheEnd(Contender contender) throws IOException {
        for (String body : Kind.ALL.bodies()) {
            assertThrows(Exception.class, () -> contender.read(body + "x"), body);
            assertThrows(Exception.class, () -> contender.read(body.substring(0, body.length() - 1)), body);
        }
    }

    @Test
    void everyBodyIsThereOnceAndOfOneKind() throws IOException {
        List<String> bodies = new ArrayList<>();
        for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.ALL))) {
            assertFalse(kind.bodies().isEmpty(), kind.name());
            bodies.addAll(kind.bodies());
        }

        assertEquals(Kind.ALL.bodies(), bodies);
        assertEquals(bodies.size(), Set.copyOf(bodies).size());
    }

    @Test
    void theAsciiBodiesAreAsciiAndTheChineseOnesChinese() throws IOException {
        Kind.ASCII.bodies().forEach(body -> assertTrue(body.matches("\\p{ASCII}+"), body));
        Kind.CHINESE.bodies().forEach(body -> assertTrue(body.matches(".*\\p{IsHan}.*"), body));
    }

    private static List<Object> parts(Object read) {
        if (read instanceof ApiOutcome outcome) {
            return List.of(
                    outcome.getCode(),
                    outcome.getMessage(),
                    outcome.getCodeDesc(),
                    outcome.getRequestId(),
                    details(outcome.getDetails()));
        }
        Reading reading = (Reading) read;
        return List.of(reading.code, reading.message, reading.codeDesc, reading.requestId, details(reading.details));
    }

    private static List<Object> details(Map<String, ?> details) {
        List<Object> parts = new ArrayList<>();
        details.forEach((id, detail) -> parts.add(List.of(id, parts(detail))));
        return parts;
    }
}
