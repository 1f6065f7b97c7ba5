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
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertEquals(
                new Outcome(0, OUTPUT, ""),
                BuiltJar.java(
                        new byte[0],
                        List.of("-cp", BuiltJar.PATH + File.pathSeparator + classes, "consumer.Consumer")));
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

    @Test
    void theExampleOfTheReadmeRuns() throws Exception {
        String caller = """
                public class Caller {
                    public static void main(String[] bodies) {
                        for (String body : bodies) {
                            System.out.println(Example.handle(body));
                        }
                    }
                }
                """;
        assertEquals("", compile("-cp", write("Example.java", ReadmeIT.block("java")), write("Caller.java", caller)));
        assertEquals(
                new Outcome(0, """
                        ok
                        wrong project
                        code 4200: expired
                        check the clock
                        %s
                        not a response: Expected a member's name but found end of input at index 10
                        """.formatted(CommonErrorCode.ACCESS_DENIED.getAction()), ""),
                BuiltJar.java(
                        new byte[0],
                        List.of(
                                "-cp",
                                BuiltJar.PATH + File.pathSeparator + classes,
                                "Caller",
                                "{\"code\":0}",
                                "{\"code\": 5100, \"message\": \"(100004) projectId is incorrect\"}",
                                "{\"code\":4200,\"message\":\"expired\"}",
                                "{\"code\":4500}",
                                "{\"code\":4300}",
                                "{\"code\":0,")));
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

    private Path write(String name, String source) throws Exception {
        return Files.writeString(folder.resolve(name), source);
    }

    /** Compiles against the jar: gives what the compiler says. */
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
