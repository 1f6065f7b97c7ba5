package io.github.errorcodes.tencentcloud.benchmarks;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ten million characters, by the library alone: whether the cost of a character stays what it is. */
@State(Scope.Benchmark)
public class LongBodyBenchmark extends Settings {

    private final String text = Body.success(38_650, "web server");

    @Benchmark
    public ApiOutcome read() {
        return ApiOutcome.parse(text);
    }
}
