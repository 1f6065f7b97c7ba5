package io.github.errorcodes.tencentcloud.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured must do the same work. */
class ContenderTest {

    @ParameterizedTest
    @EnumSource
    void readsTheSetAsTheLibraryDoes(Contender contender) throws IOException {
        for (String body : BodySet.compact()) {
            Reading expected = Reading.of(Contender.LIBRARY.read(body));

            assertEquals(expected, Reading.of(contender.read(body)), body);
            assertEquals(expected, Reading.of(contender.read(BodySet.indent(body))), body);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheOtherBodies(Contender contender) throws IOException {
        for (Body body : Body.values()) {
            assertEquals(body.expected, Reading.of(contender.read(body.text())), body.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsToTheEnd(Contender contender) {
        assertThrows(Exception.class, () -> contender.read("{\"code\":0}x"));
        assertThrows(Exception.class, () -> contender.read("{\"code\":0,\"x\":[1,2"));
        assertThrows(Exception.class, () -> contender.read("{\"code\":0"));
    }

    @Test
    void gsonIsStrict() {
        assertThrows(IOException.class, () -> Contender.GSON_STREAMING.read("{'code':0}"));
    }
}
