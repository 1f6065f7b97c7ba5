package io.github.errorcodes.tencentcloud.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What no reader of every character can beat: a loop that does nothing else. */
@State(Scope.Benchmark)
public class FloorBenchmark extends Settings {

    @Param
    public Body body;

    private String text;

    @Setup
    public void setUp() {
        text = body.text();
    }

    @Benchmark
    public int readEveryCharacter() {
        int sum = 0;
        int length = text.length(); // JDK 25 reads it again for each character otherwise.
        for (int i = 0; i < length; i++) {
            sum += text.charAt(i);
        }
        return sum;
    }
}
