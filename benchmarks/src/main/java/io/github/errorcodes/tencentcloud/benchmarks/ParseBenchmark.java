package io.github.errorcodes.tencentcloud.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads one body again and again. Servers send other ones: {@link SetBenchmark} measures these. Here a
 * change shows that makes one kind of body slow.
 */
@State(Scope.Benchmark)
public class ParseBenchmark extends Settings {

    /** Enough for the compiler to have finished with what it sees. */
    private static final int READINGS_BEFORE = 5_000;

    @Param
    public Body body;

    @Param
    public Contender contender;

    private String text;

    @Setup
    public void setUp() throws IOException {
        if (body.before().isPresent()) {
            String before = body.before().get().text();
            for (int i = 0; i < READINGS_BEFORE; i++) {
                contender.read(before);
            }
        }
        text = body.text();
        if (!Reading.of(contender.read(text)).equals(body.expected)) {
            throw new IllegalStateException(contender + " reads something else out of " + body);
        }
    }

    @Benchmark
    public Object read() throws IOException {
        return contender.read(text);
    }
}
