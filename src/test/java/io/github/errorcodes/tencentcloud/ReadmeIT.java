package io.github.errorcodes.tencentcloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.BuiltJar.Outcome;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Does what the README shows, with the built jar. */
class ReadmeIT {

    private static final Path README = Path.of("README.md");

    /** A call in the transcript: what it is fed, its arguments, and what it prints. */
    static Stream<Arguments> calls() throws Exception {
        String transcript = blocks(README, "console").get(0);
        String call = "\\$ (?:echo '(.*)' \\| )?java -jar target/"
                + Pattern.quote(BuiltJar.PATH.getFileName().toString())
                + "(.*)\n([^$]*?)\n*(?=\\$|$)";
        List<MatchResult> calls =
                Pattern.compile(call).matcher(transcript).results().toList();
        assertEquals(transcript.split("\\$ ").length - 1, calls.size());
        return calls.stream()
                .map(m -> Arguments.of(
                        m.group(1) == null ? "" : m.group(1), m.group(2).trim(), m.group(3) + "\n"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theTranscriptIsWhatTheCommandPrints(String input, String args, String printed) throws Exception {
        Outcome outcome = BuiltJar.run(input.getBytes(UTF_8), args.isEmpty() ? new String[0] : args.split(" "));

        assertEquals(printed, outcome.out() + outcome.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "CONTRIBUTING.md", "benchmarks/pom.xml"})
    void everyVersionIsTheProjects(Path document) throws Exception {
        Matcher matcher = Pattern.compile(
                        "(?:tencentcloud-common-error-codes(?:-benchmarks)?(?:[-:]|</artifactId>\\s*<version>)|`v)"
                                + "([0-9][0-9A-Za-z.-]*?)(?=\\.jar|[\"<`])")
                .matcher(Files.readString(document));
        List<String> versions =
                matcher.results().map(m -> m.group(1)).distinct().toList();

        assertEquals(List.of(BuiltJar.VERSION), versions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theCoordinatesAreTheProjects(Path readme) throws Exception {
        String text = Files.readString(readme);
        String pom = Files.readString(Path.of("pom.xml"));
        String groupId = firstIn(pom, "<groupId>(.*?)</groupId>");
        String artifactId = firstIn(pom, "<artifactId>(.*?)</artifactId>");
        String dependency = "<dependency>\n  <groupId>%s</groupId>\n  <artifactId>%s</artifactId>\n"
                + "  <version>%s</version>\n</dependency>\n";

        assertTrue(text.contains("```xml\n" + dependency.formatted(groupId, artifactId, BuiltJar.VERSION) + "```"));
        assertTrue(text.contains("\nimplementation(\"%s:%s:%s\")\n".formatted(groupId, artifactId, BuiltJar.VERSION)));
        String module = ModuleFinder.of(BuiltJar.PATH)
                .findAll()
                .iterator()
                .next()
                .descriptor()
                .name();
        assertTrue(text.contains("`requires " + module + ";`"));
    }

    private static String firstIn(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    @Test
    void theChangelogBeginsWithTheProjectsVersion() throws Exception {
        String changelog = Files.readString(Path.of("CHANGELOG.md"));
        Matcher matcher =
                Pattern.compile("\n## (\\S+) – \\d{4}-\\d\\d-\\d\\d\n").matcher(changelog);

        assertTrue(matcher.find());
        assertEquals(BuiltJar.VERSION, matcher.group(1));
    }

    /** All code blocks of a document in a language. */
    static List<String> blocks(Path document, String language) throws Exception {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(document))
                .results()
                .map(m -> m.group(1))
                .toList();
    }
}
