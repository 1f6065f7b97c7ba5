package io.github.errorcodes.tencentcloud.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What .ci/run relies on. */
class EnvironmentIT {

    /** .ci/run names the language with which the tests must run, and once a wrong one, which must fail. */
    @Test
    void theTestsRunInTheLanguageThatIsAskedFor() {
        String language = Locale.getDefault().getLanguage();

        assertEquals(System.getProperty("expected.language", language), language);
    }

    @Test
    void theTestsRunOnTheJdkThatIsAskedFor() {
        String version = System.getProperty("java.specification.version");

        assertEquals(System.getProperty("expected.java", version), version);
    }
}
