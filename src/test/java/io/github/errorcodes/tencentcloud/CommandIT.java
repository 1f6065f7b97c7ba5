package io.github.errorcodes.tencentcloud;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.errorcodes.tencentcloud.BuiltJar.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The command as a process of its own, on the built jar, under the C locale: what MainTest cannot show. */
class CommandIT {

    private static final String EXPLANATION_OF_5100 =
            """
            5100 RESOURCE_OPERATION_FAILED
              description: Resource operation failed
              action:      %s
              category:    RESOURCE
              retry:       yes, later, if the operation may safely be repeated
            """.formatted(CommonErrorCode.RESOURCE_OPERATION_FAILED.getAction());

    private static final String UNKNOWN_9123 =
            "\"9123\" is not one of the 22 common error codes; look for it in the product's documentation\n";

    @Test
    void aCodeIsExplained() throws Exception {
        assertEquals(new Outcome(0, EXPLANATION_OF_5100, ""), run("5100"));
    }

    @Test
    void anUnknownCodeEndsWithStatus1() throws Exception {
        assertEquals(new Outcome(1, "", UNKNOWN_9123), run("9123"));
    }

    @Test
    void wrongUsageEndsWithStatus2() throws Exception {
        assertEquals(
                new Outcome(2, "", "Expected codes and names, or one option, but found \"--lst\": see --help\n"),
                run("--lst"));
    }

    @Test
    void aResponseIsReadAndShownInUtf8UnderAnyLocale() throws Exception {
        assertEquals(
                new Outcome(0, """
                        code:        5100
                        message:     (100004) 余额不足😀
                        module code: 100004

                        """ + EXPLANATION_OF_5100, ""),
                BuiltJar.run("{\"message\":\"(100004) 余额不足😀\",\"code\":5100}".getBytes(UTF_8)));
    }

    @Test
    void errorsAreInUtf8UnderAnyLocale() throws Exception {
        assertEquals(
                new Outcome(1, "code:        余额😀\n", UNKNOWN_9123.replace("9123", "余额😀")),
                BuiltJar.run("{\"code\":\"余额😀\"}".getBytes(UTF_8)));
    }

    @Test
    void versionIsTheProjects() throws Exception {
        assertEquals(new Outcome(0, BuiltJar.VERSION + "\n", ""), run("--version"));
    }

    @Test
    void theCommandRunsAsAModuleToo() throws Exception {
        String module = "io.github.errorcodes.tencentcloud";
        assertEquals(
                new Outcome(0, BuiltJar.VERSION + "\n", ""),
                BuiltJar.java(new byte[0], List.of("-p", BuiltJar.PATH.toString(), "-m", module, "--version")));
    }

    @Test
    void aResponseThatDoesNotFitIntoMemoryIsAnErrorOfOneLine() throws Exception {
        byte[] body = new byte[60_000_000];
        Arrays.fill(body, (byte) ' ');

        assertEquals(
                new Outcome(1, "", "Cannot read standard input: it does not fit into memory\n"),
                BuiltJar.java(body, List.of("-Xmx64m", "-jar", BuiltJar.PATH.toString())));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell joins the two streams")
    void errorsComeInOrderWhereBothStreamsAreOnePipe() throws Exception {
        assertEquals(
                new Outcome(0, UNKNOWN_9123 + EXPLANATION_OF_5100 + UNKNOWN_9123 + "\n" + EXPLANATION_OF_5100, ""),
                inShell("9123 5100 9123 5100 2>&1 | cat"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full, which is always full, is Linux's")
    void aFailedWriteIsAnErrorNotASuccess() throws Exception {
        assertEquals(new Outcome(1, "", "Cannot write to standard output\n"), inShell("--list > /dev/full"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the script command of other systems has no -c")
    void withoutArgumentsOnATerminalTheUsageIsShown() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no command that makes a terminal");
        String command = quote(BuiltJar.JAVA) + " -jar " + quote(BuiltJar.PATH.toString());
        Outcome onTerminal = BuiltJar.exec(new byte[0], List.of("/usr/bin/script", "-qec", command, "/dev/null"));

        assertEquals(run("--help"), onTerminal);
    }

    private static Outcome run(String... args) throws Exception {
        return BuiltJar.run(new byte[0], args);
    }

    /** Runs the command in a shell, with the rest of its command line. The paths may contain spaces. */
    private static Outcome inShell(String rest) throws Exception {
        String command = "\"$0\" -jar \"$1\" " + rest;
        return BuiltJar.exec(new byte[0], List.of("sh", "-c", command, BuiltJar.JAVA, BuiltJar.PATH.toString()));
    }

    /** A path as one word of a shell's command. */
    private static String quote(String path) {
        return "'" + path.replace("'", "'\\''") + "'";
    }
}
