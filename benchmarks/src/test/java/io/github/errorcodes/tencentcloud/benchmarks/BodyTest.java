package io.github.errorcodes.tencentcloud.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A body must be what its name says: all but one are ASCII. */
class BodyTest {

    @ParameterizedTest
    @EnumSource
    void onlyTheChineseBodyHasChineseText(Body body) {
        assertEquals(body == Body.CHINESE_500, isChinese(body));
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneBodyIsReadAfterAnother(Body body) {
        Optional<Body> before =
                body == Body.RECORDS_500_AFTER_CHINESE ? Optional.of(Body.CHINESE_500) : Optional.empty();

        assertEquals(before, body.before());
    }

    @Test
    void theLengthsAreThoseOfTheReadme() {
        assertEquals(87, Body.ERROR.text().length());
        assertEquals(129_367, Body.RECORDS_500.text().length());
        assertEquals(500, Body.BATCH_500.expected.details().size());
    }

    private static boolean isChinese(Body body) {
        return body.text().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
