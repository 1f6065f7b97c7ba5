package io.github.errorcodes.tencentcloud.benchmarks;

import java.io.IOException;
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

/** From a body to its code, message and codeDesc, by the library and by what a user would pick instead. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
// A small heap that is touched beforehand: else the first use of fresh memory is measured, too.
@Fork(
        value = 3,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
public class ParseBenchmark {

    @Param
    public Body body;

    @Param
    public Contender contender;

    private String text;

    @Setup
    public void check() throws IOException {
        text = body.text;
        if (!Outcome.of(contender.read(text)).equals(body.outcome)) {
            throw new IllegalStateException(contender + " reads something else out of " + body);
        }
    }

    @Benchmark
    public Object read() throws IOException {
        return contender.read(text);
    }
}
