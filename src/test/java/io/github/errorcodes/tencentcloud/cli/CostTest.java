package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit tells linear from quadratic time, by orders of magnitude; it measures nothing. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{}",
                "\"",
                "\\",
                "(",
                " ",
                "4",
                "４",
                "-",
                "4200-",
                "code",
                "code:",
                "code -> ",
                "err_",
                "错误码",
                "AuthFailure.",
                "{\"code\":0,"
            })
    void aMillionOfAnythingIsReadInLinearTime(String part) {
        String text = part.repeat(1_000_000 / part.length());

        assertEquals(1, run(text, new ByteArrayOutputStream()));
        assertEquals(1, run("", new ByteArrayOutputStream(), "." + text));
    }

    @Test
    void aLogOf20000LinesIsReadInLinearTime() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertEquals(0, run("ERROR {\"code\":4100,\"message\":\"(1)x\"} took 4000 ms\n".repeat(20_000), out));
        assertTrue(out.toString(UTF_8).contains("20000 times"));
    }

    private static int run(String input, OutputStream out, String... args) {
        InputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
        return new Main(in, out, OutputStream.nullOutputStream(), args).run(false);
    }
}
