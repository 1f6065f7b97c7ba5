package io.github.errorcodes.tencentcloud;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.errorcodes.tencentcloud.BuiltJar.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own, on the built jar, under the C locale. */
class CommandIT {

    private static final String EXPLANATION_OF_5100 =
            """
            5100 RESOURCE_OPERATION_FAILED
              description: Resource operation failed
              action:      %s
              category:    RESOURCE
              retry:       yes, later, if the operation may safely be repeated
            """.formatted(CommonErrorCode.RESOURCE_OPERATION_FAILED.getAction());

    private static final String EXPLANATION_OF_4500 = """
            4500 REPLAY_ATTACK
              description: Replay attack
              action:      %s
              category:    REQUEST
              retry:       no
            """.formatted(CommonErrorCode.REPLAY_ATTACK.getAction());

    @Test
    void aCodeIsExplained() throws Exception {
        assertEquals(new Outcome(0, EXPLANATION_OF_5100, ""), run("5100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPLAY_ATTACK", "replay_attack", "Replay_Attack", "4500"})
    void aConstantsNameIsExplainedInAnyCase(String name) throws Exception {
        assertEquals(new Outcome(0, EXPLANATION_OF_4500, ""), run(name));
    }

    @Test
    void theOthersAreExplainedWhereACodeIsUnknown() throws Exception {
        assertEquals(
                new Outcome(
                        1,
                        EXPLANATION_OF_5100 + "\n" + EXPLANATION_OF_4500,
                        unknown("4200") + unknown("-2700") + unknown("replay attack")),
                run("5100", "4200", "-2700", "replay attack", "replay_attack"));
    }

    @Test
    void zeroIsNoErrorCodeButSuccess() throws Exception {
        assertEquals(new Outcome(1, "", unknown("0").replace("\"\n", "\": 0 means success\n")), run("0"));
    }

    @Test
    void anErrorIsOneLineWhateverIsAsked() throws Exception {
        assertEquals(new Outcome(1, "", unknown("a\\u000ab\\u001b[31m")), run("a\nb\u001b[31m"));
        assertEquals(new Outcome(1, "", unknown("")), run(""));
    }

    @Test
    void listShowsEveryCodeOnALine() throws Exception {
        assertEquals(new Outcome(0, lines(Stream.of(CommonErrorCode.values())), ""), run("--list"));
        assertTrue(run("--list").out().contains("5100 RESOURCE_OPERATION_FAILED  Resource operation failed\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "NONCE", "replay_att", "Replay att", "five minutes"})
    void searchLooksIntoNameDescriptionAndActionInAnyCase(String word) throws Exception {
        assertEquals(new Outcome(0, "4500 REPLAY_ATTACK  Replay attack\n", ""), run("--search", word));
    }

    @Test
    void searchShowsAllMatchesInOrder() throws Exception {
        assertEquals(
                lines(Stream.of(CommonErrorCode.values())
                        .filter(code -> code.getAction().contains("customer service"))),
                run("--search", "customer service").out());
    }

    @Test
    void searchWithoutAMatchFails() throws Exception {
        assertEquals(
                new Outcome(1, "", "Expected a match but found none of \"no\\u0009such\"\n"),
                run("--search", "no\tsuch"));
        assertEquals(1, run("--search", "ATTACK  Replay").status());
    }

    @Test
    void helpShowsTheUsage() throws Exception {
        Outcome help = run("--help");

        assertEquals(0, help.status());
        assertEquals("", help.err());
        for (String option : List.of("--list", "--search WORD", "--help", "--version")) {
            assertTrue(help.out().contains("  " + option + "  "), help.out());
        }
        assertTrue(help.out().contains("Exit status: 0; 1 "), help.out());
    }

    @Test
    void versionIsTheProjects() throws Exception {
        assertEquals(new Outcome(0, BuiltJar.VERSION + "\n", ""), run("--version"));
    }

    static List<List<String>> wrongUsages() {
        return List.of(
                List.of("-"),
                List.of("-h"),
                List.of("--"),
                List.of("--lst"),
                List.of("--LIST"),
                List.of("--search"),
                List.of("--search", ""),
                List.of("--search", "a", "b"),
                List.of("--list", "5100"),
                List.of("5100", "--list"),
                List.of("--help", "--version"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void wrongUsageIsSaidInOneLine(List<String> args) throws Exception {
        assertEquals(
                new Outcome(
                        2,
                        "",
                        "Expected codes and names, or one option, but found \""
                                + String.join(" ", args)
                                + "\": see --help\n"),
                run(args.toArray(new String[0])));
    }

    @Test
    void aResponseIsReadFromStandardInput() throws Exception {
        assertEquals(
                new Outcome(0, """
                        code:        5100
                        message:     (100004) 余额不足😀\\u001b\\u000a
                        module code: 100004
                        codeDesc:    ResourceOpFailed

                        """ + EXPLANATION_OF_5100, ""),
                explain("{\"codeDesc\":\"ResourceOpFailed\",\"message\":"
                        + "\"(100004) 余额不足\\ud83d\\ude00\\u001b\\n\",\"code\":5100}"));
    }

    @Test
    void aSuccessIsSaidToBeOne() throws Exception {
        assertEquals(
                new Outcome(0, "code:        0\n\nThe response reports success.\n", ""),
                explain("{\"code\":\"0\",\"data\":{\"code\":5100}}\n"));
    }

    @Test
    void anUnknownCodeInAResponseIsShownAndFails() throws Exception {
        assertEquals(
                new Outcome(1, "code:        9123\ncodeDesc:    1907\n", unknown("9123")),
                explain("{\"code\":9123,\"codeDesc\":1907}"));
    }

    @Test
    void aConstantsNameIsNoCodeInAResponse() throws Exception {
        assertEquals(
                new Outcome(1, "code:        REPLAY_ATTACK\n", unknown("REPLAY_ATTACK")),
                explain("{\"code\":\"REPLAY_ATTACK\"}"));
    }

    @Test
    void aMalformedResponseIsSaidWhereAndFails() throws Exception {
        assertEquals(
                new Outcome(1, "", "Expected a member's name but found end of input at index 10\n"),
                explain("{\"code\":0,"));
    }

    @Test
    void noResponseAtAllIsSaidToBeEmpty() throws Exception {
        assertEquals(
                new Outcome(
                        1, "", "Expected a JSON object but found end of input at index 0:" + " the body is empty\n"),
                explain(""));
    }

    @Test
    void aResponseThatIsNotUtf8IsRefused() throws Exception {
        assertEquals(
                new Outcome(1, "", "Cannot read standard input: not UTF-8 at byte 21\n"),
                BuiltJar.run("{\"code\":0,\"message\":\"\u00e9\"}".getBytes(ISO_8859_1)));
    }

    @Test
    void withoutArgumentsOnATerminalTheUsageIsShown() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no command that makes a terminal");
        String command = BuiltJar.JAVA + " -jar " + BuiltJar.PATH;
        Outcome onTerminal = BuiltJar.exec(new byte[0], List.of("/usr/bin/script", "-qec", command, "/dev/null"));

        assertEquals(run("--help"), onTerminal);
    }

    @Test
    void aFailedWriteIsAnErrorNotASuccess() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no file that is always full");
        String command = BuiltJar.JAVA + " -jar " + BuiltJar.PATH + " --list > /dev/full";

        assertEquals(
                new Outcome(1, "", "Cannot write to standard output\n"),
                BuiltJar.exec(new byte[0], List.of("sh", "-c", command)));
    }

    @Test
    void theCommandRunsAsAModuleToo() throws Exception {
        String module = "io.github.errorcodes.tencentcloud";
        assertEquals(
                new Outcome(0, BuiltJar.VERSION + "\n", ""),
                BuiltJar.java(new byte[0], List.of("-p", BuiltJar.PATH.toString(), "-m", module, "--version")));
    }

    private static Outcome run(String... args) throws Exception {
        return BuiltJar.run(new byte[0], args);
    }

    private static Outcome explain(String response) throws Exception {
        return BuiltJar.run(response.getBytes(UTF_8));
    }

    private static String unknown(String code) {
        return "Expected one of the 22 common error codes, 4000 to 6200, but found \"" + code + "\"\n";
    }

    private static String lines(Stream<CommonErrorCode> codes) {
        return codes.map(code -> code.getCode() + " " + code.name() + "  " + code.getDescription() + "\n")
                .collect(joining());
    }
}
