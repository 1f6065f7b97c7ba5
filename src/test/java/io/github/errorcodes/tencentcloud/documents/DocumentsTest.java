package io.github.errorcodes.tencentcloud.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what a reader copies out of the documents with the project. DocumentsIT does what they show. */
class DocumentsTest {

    private static final Path CHANGELOG = Path.of("CHANGELOG.md");

    static Stream<Document> readmes() {
        return Document.readmes();
    }

    static Stream<Document> pages() {
        return Document.pages();
    }

    @ParameterizedTest
    @CsvSource({"README.md, en, yes, no, Ticket page", "README.zh-CN.md, zh, 是, 否, 工单页面"})
    void theReadmesTableIsTheEnum(Path readme, Locale locale, String yes, String no, String ticketPage) {
        List<String> expected = Arrays.stream(CommonErrorCode.values())
                .map(code -> String.format(
                        "| %s | `%s`<br>%s | %s | %s |",
                        code.getCode(),
                        code.name(),
                        code.getDescription(locale),
                        code.isRetryable() ? yes : no,
                        code.getAction(locale)
                                .replaceFirst("(?:The ticket page is |工单页面：)(https:\\S+)", "[" + ticketPage + "]($1)")))
                .toList();

        assertIterableEquals(expected, Document.of(readme).groups("(?m)^(\\| \\d{4} \\|.*)$"));
    }

    @ParameterizedTest
    @EnumSource
    void theJavadocOfAConstantHasItsCodeDescriptionAndAction(CommonErrorCode code) {
        List<String> javadoc = Document.ofType("CommonErrorCode")
                .groups("(?s)/\\*\\*((?:(?!/\\*\\*).)*?)\\*/" + Pattern.quote("\n    " + code.name() + "("));
        assertFalse(javadoc.isEmpty(), code.name());

        assertEquals(
                code.getCode() + ": " + code.getDescription() + ". " + code.getAction()
                        + (code.isRetryable() ? " Retryable." : ""),
                javadoc.get(0)
                        .replaceAll("\n *\\*", " ")
                        .replaceFirst("@since .*", "")
                        .replaceAll("\\{@(?:code|linkplain #\\w+\\(\\)) (.*?)}", "$1")
                        .replace("<p>", "")
                        .replaceAll("\\s+", " ")
                        .trim());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsToAFile(Document page) {
        Path folder = page.path().toAbsolutePath().getParent();

        for (String link : page.groups("\\]\\(([^)#]+)")) {
            assertTrue(link.contains("://") || Files.exists(folder.resolve(link)), link);
        }
    }

    @Test
    void theNewestSectionOfTheChangelogIsThatOfTheVersionAndHasADateIfItIsNoSnapshot() {
        String version = Document.of(Path.of("pom.xml"))
                .groups("<artifactId>tencentcloud-common-error-codes</artifactId>\\s*<version>(.*?)</version>")
                .get(0);
        String release = version.replace("-SNAPSHOT", "");
        String date = release.equals(version) ? " - \\d{4}-\\d\\d-\\d\\d" : "";
        String section = Document.of(CHANGELOG).groups("(?m)^## (.*)$").get(0);

        assertTrue(section.matches(Pattern.quote("[" + release + "]") + date), version + " and the section " + section);
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void theCoordinatesAreTheProjects(Document readme) {
        Document pom = Document.of(Path.of("pom.xml"));
        String groupId = pom.groups("<groupId>(.*?)</groupId>").get(0);
        String artifactId = pom.groups("<artifactId>(.*?)</artifactId>").get(0);
        String version = newestRelease();

        assertEquals(List.of("""
                        <dependency>
                          <groupId>%s</groupId>
                          <artifactId>%s</artifactId>
                          <version>%s</version>
                        </dependency>
                        """.formatted(groupId, artifactId, version)), readme.blocks("xml"));
        assertEquals(
                List.of(groupId + ":" + artifactId + ":" + version), readme.groups("`implementation\\(\"(.*)\"\\)`"));
        assertEquals(List.of(ApiOutcome.class.getPackageName()), readme.groups("`requires (.*);`"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyAddressOnGitHubAndEveryJarIsTheProjects(Document page) {
        for (String name : page.groups("https://github\\.com/([\\w.-]+(?:/[\\w.-]+)?)")) {
            assertTrue(name.matches("errorcodes(/tencentcloud-common-error-codes(\\.git)?)?"), name);
        }
        for (String jar : page.groups(" target/(\\S+\\.jar)")) {
            assertEquals("tencentcloud-common-error-codes.jar", jar);
        }
    }

    private static String newestRelease() {
        return Document.of(CHANGELOG)
                .groups("(?m)^## \\[(\\S+)] - \\d{4}-\\d\\d-\\d\\d$")
                .get(0);
    }
}
