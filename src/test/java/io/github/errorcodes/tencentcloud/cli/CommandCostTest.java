package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The limit tells linear from quadratic time, by orders of magnitude; it measures nothing. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CommandCostTest {

    static final String[] PARTS =
            ("{|}|{}|{{}|\u0300|\"|{\"|\\|(| |4|４|，|-|4200-|code|code:|code -> |code 1,|err_|错误码|code is(is(is(is(is(is(is(is(is(is(is(|"
                            + "AuthFailure.|AbCd|AbCd.|{\"Response\":|{\"Response\":{}}|,Response\\|\"Error\":{|{\"code\":0,")
                    .split("\\|");

    @ParameterizedTest
    @FieldSource("PARTS")
    void muchOfAnythingIsReadInLinearTime(String part) {
        String text = part.repeat(100_000 / part.length());

        assertEquals(1, run(text, new ByteArrayOutputStream()));
        assertEquals(1, run("", new ByteArrayOutputStream(), "." + text));
    }

    /** They can be divided in many ways between a comma and the word and. */
    @Test
    void blanksInAListAreReadInLinearTime() {
        assertEquals(1, run("code 1," + " ".repeat(100_000) + "x", new ByteArrayOutputStream()));
    }

    /** Each of them could be a response. */
    @Test
    void objectsInObjectsAreReadInLinearTime() {
        assertEquals(1, run("{\"a\":".repeat(200_000) + 0 + "}".repeat(200_000), new ByteArrayOutputStream()));
    }

    @Test
    void aLogOf20000LinesIsReadInLinearTimeAndAnsweredShortly() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertEquals(0, run("ERROR {\"code\":4100,\"message\":\"(1)x\"} took 4000 ms\n".repeat(20_000), out));
        assertTrue(out.size() < 1000);
    }

    private static int run(String input, OutputStream out, String... args) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(UTF_8));
        return new Main(in, out, OutputStream.nullOutputStream(), args).run(false);
    }
}
