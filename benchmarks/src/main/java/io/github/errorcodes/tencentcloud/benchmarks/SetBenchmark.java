package io.github.errorcodes.tencentcloud.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** Reads all bodies of {@link BodySet}, one after the other. The figures are for one body. */
@State(Scope.Benchmark)
@OperationsPerInvocation(BodySet.SIZE)
public class SetBenchmark extends Settings {

    @Param({"false", "true"})
    public boolean indented;

    @Param
    public Contender contender;

    private List<String> bodies;

    @Setup
    public void setUp() {
        bodies = BodySet.compact();
        if (indented) {
            bodies = bodies.stream().map(BodySet::indent).toList();
        }
    }

    @Benchmark
    public void read(Blackhole blackhole) throws IOException {
        for (String body : bodies) {
            blackhole.consume(contender.read(body));
        }
    }

    /** Afterwards, since the compiler must not see another contender before. */
    @TearDown
    public void check() throws IOException {
        for (String body : bodies) {
            if (!Reading.of(contender.read(body)).equals(Reading.of(Contender.LIBRARY.read(body)))) {
                throw new IllegalStateException(contender + " reads something else out of " + body);
            }
        }
    }
}
