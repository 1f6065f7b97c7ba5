package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.BuiltJar.Outcome;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consumer compiled and run against the built jar, on the class path and as a module. */
class ConsumerIT {

    private static final String CONSUMER = """
            package consumer;

            import io.github.errorcodes.tencentcloud.ApiResult;
            import io.github.errorcodes.tencentcloud.CommonErrorCode;

            public class Consumer {
                public static void main(String[] args) {
                    switch (CommonErrorCode.fromCode("5100")) {
                        case RESOURCE_OPERATION_FAILED:
                            System.out.println("failed");
                            break;
                        default:
                            throw new AssertionError();
                    }
                    System.out.println(ApiResult.parse("{\\"code\\":4200}").getCategory().get());
                    System.out.println(CommonErrorCode.findByCode(4200).isPresent());
                }
            }
            """;

    private static final String OUTPUT = "failed\nREQUEST\nfalse\n";

    private static final String DESCRIPTOR = "module consumer { requires io.github.errorcodes.tencentcloud; }";

    @TempDir
    Path folder;

    private Path classes;

    @BeforeEach
    void makeOutputFolder() throws Exception {
        classes = Files.createDirectory(folder.resolve("classes"));
    }

    @Test
    void aConsumerOnTheClassPathCompilesAndRuns() throws Exception {
        assertEquals("", compile("-cp", write("Consumer.java", CONSUMER)));
        assertEquals(new Outcome(0, OUTPUT, ""), run("consumer.Consumer"));
    }

    @Test
    void aConsumerOnTheModulePathCompilesAndRuns() throws Exception {
        assertEquals("", compile("-p", write("module-info.java", DESCRIPTOR), write("Consumer.java", CONSUMER)));
        assertEquals(
                new Outcome(0, OUTPUT, ""),
                BuiltJar.java(
                        new byte[0],
                        List.of(
                                "-p",
                                BuiltJar.PATH + File.pathSeparator + classes,
                                "-m",
                                "consumer/consumer.Consumer")));
    }

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void theFirstExampleOfTheReadmeRuns(Path readme, Locale locale) throws Exception {
        String source = ReadmeIT.blocks(readme, "java").get(0);
        assertEquals("", compile("-cp", write("First.java", source)));
        assertEquals(
                new Outcome(0, CommonErrorCode.RESOURCE_OPERATION_FAILED.getAction(locale) + "\n", ""), run("First"));
    }

    @Test
    void theExampleForAWholeResponseRuns() throws Exception {
        String caller = """
                public class Caller {
                    public static void main(String[] bodies) {
                        for (String body : bodies) {
                            System.out.println(Response.handle(body));
                        }
                    }
                }
                """;
        String source = ReadmeIT.blocks(Path.of("README.md"), "java").get(1);
        assertEquals("", compile("-cp", write("Response.java", source), write("Caller.java", caller)));
        Outcome outcome = run(
                "Caller", "{\"code\":0}", "{\"code\":4200,\"message\":\"expired\"}", "{\"code\":4300}", "{\"code\":0,");
        assertEquals("", outcome.err());
        List<String> lines = outcome.out().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(1).contains("4200"), lines.get(1));
        assertTrue(lines.get(2).contains(CommonErrorCode.ACCESS_DENIED.getAction()), lines.get(2));
        assertTrue(lines.get(3).contains("found end of input at index 10"), lines.get(3));
    }

    @Test
    void theTasksInTheJavadocRun() throws Exception {
        String source = Files.readString(Path.of("src/main/java/io/github/errorcodes/tencentcloud/ApiResult.java"));
        int start = source.indexOf("<pre>{@code") + "<pre>{@code".length();
        String tasks = source.substring(start, source.indexOf("}</pre>")).replace("\n * ", "\n");
        String caller = """
                import io.github.errorcodes.tencentcloud.*;
                import java.util.*;
                public class Tasks {
                    public static void main(String[] args) { run(args[0]); }
                    static void run(String body) {
                        %s
                    }
                    static void retryLater() { System.out.println("retry"); }
                    static void checkTheClock() { System.out.println("clock"); }
                    static void show(String text) { System.out.println(text); }
                }
                """.formatted(tasks);
        assertEquals("", compile("-cp", write("Tasks.java", caller)));

        assertEquals(new Outcome(0, "code 0\n", ""), run("Tasks", "{\"code\":0}"));
        Outcome unknown = run("Tasks", "{\"code\":4200}");
        assertEquals("code 4200\n", unknown.out());
        assertTrue(unknown.err().contains("ApiErrorException: code \"4200\"\n"), unknown.err());
        String action = CommonErrorCode.REPLAY_ATTACK.getAction(Locale.CHINESE);
        assertEquals("clock\n" + action + "\n", run("Tasks", "{\"code\":4500}").out());
        action = CommonErrorCode.INTERNAL_SERVER_ERROR.getAction(Locale.CHINESE);
        assertEquals("retry\n" + action + "\n", run("Tasks", "{\"code\":6000}").out());
    }

    @Test
    void theOtherPackagesAreNotAccessibleFromAnotherModule() throws Exception {
        for (String type : List.of("cli.Main", "internal.Escapes")) {
            String errors = compile(
                    "-p",
                    write("module-info.java", DESCRIPTOR),
                    write(
                            "Intruder.java",
                            "package consumer; class Intruder {"
                                    + " io.github.errorcodes.tencentcloud."
                                    + type
                                    + " x; }"));
            assertTrue(errors.contains("is not visible"), errors);
        }
    }

    /** Runs a class that has been compiled, on the class path, with output in UTF-8. */
    private Outcome run(String... mainClassAndArgs) throws Exception {
        List<String> command = new ArrayList<>(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-cp", BuiltJar.PATH + File.pathSeparator + classes));
        command.addAll(List.of(mainClassAndArgs));
        return BuiltJar.java(new byte[0], command);
    }

    private Path write(String name, String source) throws Exception {
        return Files.writeString(folder.resolve(name), source);
    }

    /** Compiles against the jar, and returns what the compiler says. */
    private String compile(String pathOption, Path... sources) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        List<String> options = new ArrayList<>(List.of(pathOption, BuiltJar.PATH.toString()));
        options.addAll(List.of("-d", classes.toString(), "-proc:none", "-Xlint:all"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(sources))
                    .call();
        }
        return output.toString();
    }
}
