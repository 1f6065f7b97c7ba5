package io.github.errorcodes.tencentcloud.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads one body after the other.
 *
 * <p>Many short iterations, since other programs slow some of them down: compare the fastest. Several forks, since
 * the JIT decides anew in each. The heap is small and touched beforehand: else the first use of fresh memory would
 * be measured, too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1_000, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 12, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
public class ReadBenchmark {

    /** Many, since the processor would soon know a single order of so few bodies by heart. */
    private static final int ORDERS = 50;

    @Param
    public Kind kind;

    @Param
    public Contender contender;

    private String[] bodies;

    private int next;

    @Setup
    public void setUp() throws IOException {
        List<String> shuffled = kind.bodies();
        List<String> all = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(shuffled, random);
            all.addAll(shuffled);
        }
        bodies = all.toArray(new String[0]);
    }

    @Benchmark
    public Object read() throws IOException {
        next = next + 1 < bodies.length ? next + 1 : 0;
        return contender.read(bodies[next]);
    }
}
