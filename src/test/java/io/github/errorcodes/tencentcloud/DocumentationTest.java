package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares what the documentation says of the codes with the enum. */
class DocumentationTest {

    private static final Path SOURCE = Path.of("src/main/java/io/github/errorcodes/tencentcloud/CommonErrorCode.java");

    @ParameterizedTest
    @CsvSource({"README.md, en, yes, no", "README.zh-CN.md, zh, 是, 否"})
    void theReadmesTableIsTheEnum(Path readme, Locale locale, String yes, String no) throws IOException {
        List<String> expected = Arrays.stream(CommonErrorCode.values())
                .map(code -> String.format(
                        "| %s | `%s` | %s | %s | %s | %s |",
                        code.getCode(),
                        code.name(),
                        code.isRetryable() ? yes : no,
                        code.getCategory(),
                        code.getDescription(locale),
                        code.getAction(locale)))
                .toList();
        List<String> rows = Files.readAllLines(readme).stream()
                .filter(line -> line.matches("\\| \\d{4} \\|.*"))
                .toList();

        assertEquals(expected, rows);
    }

    @Test
    void theReadmeIsShortAndHasTheEnumInItsFirstLines() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));

        assertTrue(readme.size() <= 190, () -> readme.size() + " lines");
        assertTrue(readme.indexOf("```java") < 15);
    }

    @ParameterizedTest
    @EnumSource
    void theJavadocOfAConstantHasItsCodeDescriptionAndAction(CommonErrorCode code) throws IOException {
        assertEquals(
                code.getCode() + ": " + code.getDescription() + ". " + code.getAction(),
                javadocBefore("\n    " + code.name() + "("));
    }

    @Test
    void theJavadocOfTheEnumCountsTheCodes() throws IOException {
        String javadoc = javadocBefore("\npublic enum ");

        assertTrue(javadoc.startsWith("The " + CommonErrorCode.values().length + " common error codes"), javadoc);
    }

    @Test
    void theJavadocOfIsRetryableNamesTheCodes() throws IOException {
        String codes = Arrays.stream(CommonErrorCode.values())
                .filter(CommonErrorCode::isRetryable)
                .map(CommonErrorCode::getCode)
                .reduce("", (all, code) -> all + " " + code)
                .trim();

        assertEquals(
                codes,
                javadocBefore("\n    public boolean isRetryable")
                        .replaceAll("\\D+", " ")
                        .trim());
    }

    /** The last Javadoc comment before a text, without its markup. */
    private static String javadocBefore(String text) throws IOException {
        String source = Files.readString(SOURCE);
        Matcher matcher = Pattern.compile("(?s)/\\*\\*((?:(?!/\\*\\*).)*?)\\*/" + Pattern.quote(text))
                .matcher(source);
        assertTrue(matcher.find(), () -> "no Javadoc before" + text);
        return matcher.group(1)
                .replaceAll("\n *\\*", " ")
                .replaceAll("\\{@code (.*?)}", "$1")
                .replace("<p>", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .trim();
    }
}
