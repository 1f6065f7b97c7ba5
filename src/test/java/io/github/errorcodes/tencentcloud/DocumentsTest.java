package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what the documents say with the code and with each other. DocumentsIT does what they show. */
class DocumentsTest {

    private static final Path PACKAGE = Document.SOURCES.resolve("io/github/errorcodes/tencentcloud");

    private static final String REPLAY = "{\"code\":4500,\"message\":\"Nonce has been used\",\"requestId\":\"ab-1\"}";

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

        assertEquals(expected, Document.of(readme).groups("(?m)^(\\| \\d{4} \\|.*)$"));
    }

    @ParameterizedTest
    @EnumSource
    void theJavadocOfAConstantHasItsCodeDescriptionAndAction(CommonErrorCode code) {
        assertEquals(
                code.getCode() + ": " + code.getDescription() + ". " + code.getAction(),
                javadocBefore("\n    " + code.name() + "("));
    }

    @Test
    void theJavadocOfIsRetryableNamesTheCodes() {
        String codes = Arrays.stream(CommonErrorCode.values())
                .filter(CommonErrorCode::isRetryable)
                .map(CommonErrorCode::getCode)
                .collect(Collectors.joining(" "));

        assertEquals(
                codes,
                javadocBefore("\n    public boolean isRetryable")
                        .replaceAll("\\D+", " ")
                        .trim());
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void everyMethodThatACallerNeedsIsNamedAndNoOther(Document readme) {
        Set<String> methods = Stream.of(
                        CommonErrorCode.class,
                        ApiResult.class,
                        ApiErrorException.class,
                        MalformedResponseException.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> name.matches("(?:get|is|find|from|require).+"))
                .collect(Collectors.toSet());
        List<String> namedInText = readme.groups("`(?:\\w+\\.)?((?:get|is|find|from|require)\\w+)[(`]");

        assertEquals(
                List.of(),
                methods.stream()
                        .filter(name -> !readme.text().contains(name + "("))
                        .toList());
        assertEquals(
                List.of(),
                namedInText.stream().filter(name -> !methods.contains(name)).toList());
    }

    /** Except the changelog, which says how many there were. */
    @Test
    void everyDocumentCountsTheCodes() {
        String count = "(\\d+)(?= (?:common )?error codes| 个(?:公共)?错误码)|(?<=one of the |这 )(\\d+)";
        Set<String> counts = Stream.concat(Document.pages(), Document.sources())
                .filter(document -> !document.path().endsWith("CHANGELOG.md"))
                .flatMap(document ->
                        Pattern.compile(count).matcher(document.inOneLine()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertEquals(Set.of("" + CommonErrorCode.values().length), counts);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsToAFile(Document page) {
        Path folder = page.path().toAbsolutePath().getParent();

        for (String link : page.groups("\\]\\(([^)#]+)")) {
            assertTrue(link.contains("://") || Files.exists(folder.resolve(link)), link);
        }
    }

    @ParameterizedTest
    @MethodSource("readmes")
    void noLineBreakStandsBetweenTwoChineseCharacters(Document readme) {
        assertEquals(List.of(), readme.groups("(?m)([\\p{IsHan}，。、；：）”]\n[\\p{IsHan}（“].*)"));
    }

    @Test
    void everyQuotedMessageIsWhatTheCodeSays() {
        String sample = Document.of(Path.of("README.md")).blocks("json").get(0);
        Set<String> said = Set.of(
                messageOf(() -> ApiResult.parse("{\"code\":0")),
                messageOf(() -> ApiResult.parse("<html>")),
                messageOf(() -> ApiResult.parse("{\"code\":1,\"code\":1}")),
                messageOf(() -> ApiResult.of("4200", "expired", "").requireSuccess()),
                messageOf(() -> ApiResult.parse(REPLAY).requireSuccess()),
                messageOf(() -> ApiResult.parse(sample).requireSuccess()),
                ApiResult.of("5100", "(100004) projectId is incorrect", "").toString());
        Set<String> quoted = quotedMessages().collect(Collectors.toSet());

        for (String quotation : quoted) {
            assertTrue(said.stream().anyMatch(message -> message.startsWith(quotation)), quotation);
        }
        for (String message : said) {
            assertTrue(quoted.stream().anyMatch(message::startsWith), message);
        }
    }

    /** Without the ellipsis with which a quotation may end early. */
    private static Stream<String> quotedMessages() {
        Pattern inText = Pattern.compile("(?<=`|\\{@code )(?:\\d{4} [A-Z_]+: |code \"|ApiResult\\[)[^`}]*");
        Stream<String> alone = Document.sources()
                .flatMap(source -> source.examples("<pre>").stream())
                .flatMap(String::lines)
                .map(line -> line.replace("&lt;", "<"));
        Stream<String> withinText = Stream.concat(Document.readmes(), Document.sources())
                .flatMap(document -> inText.matcher(document.inOneLine()).results())
                .map(MatchResult::group);
        return Stream.concat(alone, withinText).map(message -> message.replaceFirst(" (?:\\.\\.\\.|…)$", ""));
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md", "CONTRIBUTING.md"})
    void everyVersionIsTheNewestReleased(Path page) {
        String version =
                "(?m)(?:codes[-:]|<version>|`v|Until |^(?=[0-9.]+ 发布))([0-9][0-9A-Za-z.-]*?)(?=\\.jar|[\"<` ])";
        List<String> versions = Document.of(page).groups(version);

        assertEquals(Collections.nCopies(versions.size(), newestRelease()), versions);
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
        assertEquals(List.of(ApiResult.class.getPackageName()), readme.groups("`requires (.*);`"));
    }

    private static String newestRelease() {
        return Document.of(Path.of("CHANGELOG.md"))
                .groups("(?m)^## (\\S+) – \\d{4}-\\d\\d-\\d\\d$")
                .get(0);
    }

    private static String messageOf(Supplier<ApiResult> call) {
        return assertThrows(RuntimeException.class, call::get).getMessage();
    }

    /** The last Javadoc comment before a text in CommonErrorCode, without its markup. */
    private static String javadocBefore(String text) {
        List<String> found = Document.of(PACKAGE.resolve("CommonErrorCode.java"))
                .groups("(?s)/\\*\\*((?:(?!/\\*\\*).)*?)\\*/" + Pattern.quote(text));
        assertFalse(found.isEmpty(), () -> "no Javadoc before" + text);
        return found.get(0)
                .replaceAll("\n *\\*", " ")
                .replaceAll("\\{@code (.*?)}", "$1")
                .replace("<p>", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .trim();
    }
}
