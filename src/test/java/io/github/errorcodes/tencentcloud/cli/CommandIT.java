package io.github.errorcodes.tencentcloud.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.errorcodes.tencentcloud.jar.BuiltJar;
import io.github.errorcodes.tencentcloud.jar.BuiltJar.Output;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own, on the built jar, under the C locale: what MainTest cannot show. */
class CommandIT {

    private static final String SUCCESS = "code:        0\n\nThe response reports success.\n";

    @Test
    void versionIsTheProjects() throws Exception {
        assertEquals(new Output(0, BuiltJar.VERSION + "\n", ""), run("--version"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems name the locale otherwise")
    void versionIsFoundInAFolderWhoseNameHasABlankAndChineseCharacters(@TempDir Path folder) throws Exception {
        String name = "$(printf '\\346\\236\\204\\345\\273\\272 1+1')";
        assertEquals(
                run("--version"),
                inShell("cd " + quote(folder.toString()) + " && mkdir \"" + name + "\" && cd * && cp \"$1\" a.jar"
                        + " && LC_ALL=C.UTF-8 \"$0\" -jar \"$PWD/a.jar\" --version"));
    }

    @Test
    void theCommandRunsAsAModuleToo() throws Exception {
        String module = "io.github.errorcodes.tencentcloud";
        assertEquals(
                new Output(0, BuiltJar.VERSION + "\n", ""),
                BuiltJar.java(new byte[0], List.of("-p", BuiltJar.PATH.toString(), "-m", module, "--version")));
    }

    @Test
    void wrongUsageEndsWithStatus2() throws Exception {
        assertEquals(new Output(2, "", "Unknown option \"--lst\": see --help\n"), run("--lst"));
    }

    @Test
    void bothStreamsAreInUtf8UnderAnyLocale() throws Exception {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        input.write("{\"code\":\"余额😀\",\"message\":\"余额不足😀".getBytes(UTF_8));
        input.write(0xff);
        input.write("\"}".getBytes(UTF_8));
        Output answer = BuiltJar.run(input.toByteArray());

        assertEquals("code:        余额😀\nmessage:     余额不足😀\ufffd\n", answer.out());
        assertTrue(answer.err().contains("\"余额😀\" is not a common error code"), answer.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "tr", "fa"})
    void neitherTheLanguageNorTheDigitsOfTheMachineAreUsed(String language) throws Exception {
        String response = "{\"code\":5400,\"message\":\"(12)\",\"detail\":{\"a\":{\"code\":5100},\"b\":{\"code\":0}}}";
        for (String body : List.of(response, " ".repeat(1234) + "{\"code\":}")) {
            byte[] input = body.getBytes(UTF_8);
            List<String> command = List.of("-Duser.language=" + language, "-jar", BuiltJar.PATH.toString());
            assertEquals(BuiltJar.run(input), BuiltJar.java(input, command));
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems name the locale otherwise")
    void aNameMayBeChinese() throws Exception {
        String name = "$(printf '\\350\\265\\204\\346\\272\\220\\344\\270\\215\\345\\255\\230\\345\\234\\250')";
        assertEquals(run("5000"), inShell("LC_ALL=C.UTF-8 \"$0\" -jar \"$1\" \"" + name + "\""));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX shell writes slowly")
    void aSlowStandardInputIsReadToItsEnd() throws Exception {
        assertEquals(
                new Output(0, SUCCESS, ""),
                inShell("(sleep 1; printf '{\"code\"'; sleep 1; printf ':0}') | \"$0\" -jar \"$1\""));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a POSIX shell joins the two streams")
    void errorsComeInOrderWhereBothStreamsAreOnePipe() throws Exception {
        String error = run("9123").err();
        String explanation = run("5100").out();
        assertEquals(
                new Output(0, error + explanation + error + "\n" + explanation, ""),
                inShell("\"$0\" -jar \"$1\" 9123 5100 9123 5100 2>&1 | cat"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full, which is always full, is Linux's")
    void aFailedWriteIsAnErrorNotASuccess() throws Exception {
        assertEquals(
                new Output(1, "", "Cannot write to standard output\n"),
                inShell("\"$0\" -jar \"$1\" --list > /dev/full"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the script command of other systems has no -c")
    void withoutArgumentsOnATerminalTheUsageIsShown() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no command that makes a terminal");
        String command = quote(BuiltJar.JAVA) + " -jar " + quote(BuiltJar.PATH.toString());
        Output onTerminal = BuiltJar.exec(new byte[0], List.of("/usr/bin/script", "-qec", command, "/dev/null"));

        assertEquals(run("--help"), onTerminal);
    }

    private static Output run(String... args) throws Exception {
        return BuiltJar.run(new byte[0], args);
    }

    /** Runs a line of a shell, in which "$0" is the java launcher and "$1" the jar. Their paths may contain spaces. */
    private static Output inShell(String line) throws Exception {
        return BuiltJar.exec(new byte[0], List.of("sh", "-c", line, BuiltJar.JAVA, BuiltJar.PATH.toString()));
    }

    /** A path as one word of a shell's command. */
    private static String quote(String path) {
        return "'" + path.replace("'", "'\\''") + "'";
    }
}
