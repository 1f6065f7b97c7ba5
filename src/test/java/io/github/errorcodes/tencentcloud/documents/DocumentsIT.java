package io.github.errorcodes.tencentcloud.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.Transcript;
import io.github.errorcodes.tencentcloud.Transcript.Call;
import io.github.errorcodes.tencentcloud.jar.BuiltJar;
import io.github.errorcodes.tencentcloud.jar.BuiltJar.Output;
import io.github.errorcodes.tencentcloud.jar.Compilation;
import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Does what the documents show, with the built jar. DocumentsTest compares what they say. */
class DocumentsIT {

    @TempDir
    Path folder;

    static Stream<Call> calls() {
        return Document.readmes()
                .flatMap(readme -> readme.blocks("console").stream())
                .flatMap(transcript -> Transcript.parse(transcript).stream());
    }

    /** In a shell, under a locale that has the characters of the arguments; the terminal shows both streams. */
    @ParameterizedTest
    @MethodSource("calls")
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the calls are typed into a POSIX shell")
    void everyCallPrintsWhatTheReadmeShows(Call call) throws Exception {
        String typed = call.typed().replaceFirst("java -jar target/\\S+\\.jar", "\"\\$1\" -jar \"\\$2\"");
        Path script = Files.writeString(folder.resolve("call.sh"), "export LC_ALL=C.UTF-8\n(" + typed + ") 2>&1\n");
        Output outcome =
                BuiltJar.exec(new byte[0], List.of("sh", script.toString(), BuiltJar.JAVA, BuiltJar.PATH.toString()));

        assertEquals(call.out(), outcome.out());
    }

    static Stream<Arguments> examples() {
        return Stream.concat(
                Document.readmes()
                        .flatMap(readme -> readme.blocks("java").stream().map(block -> Arguments.of(readme, block))),
                Document.sources()
                        .flatMap(source -> source.examples().stream().map(example -> Arguments.of(source, example))));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("examples")
    void everyExampleCompilesWithoutAWarning(Document document, String example) throws Exception {
        compile(example);
    }

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void theFirstExamplePrintsTheAction(Path readme, Locale locale) throws Exception {
        compile(Document.of(readme).blocks("java").get(0));
        List<String> command = List.of(
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                BuiltJar.PATH + File.pathSeparator + folder,
                "First");
        String action = CommonErrorCode.RESOURCE_OPERATION_FAILED.getAction(locale);

        assertEquals(new Output(0, action + "\n", ""), BuiltJar.java(new byte[0], command));
    }

    @ParameterizedTest
    @CsvSource({"README.md, en, ok", "README.zh-CN.md, zh, 成功"})
    void theExampleForAResponseTellsTheOutcomesApart(Path readme, Locale locale, String ok) throws Exception {
        compile(Document.of(readme).blocks("java").stream()
                .filter(block -> block.contains("class Response"))
                .findFirst()
                .get());
        Method handle = load("Response").getDeclaredMethod("handle", String.class);
        handle.setAccessible(true);

        assertEquals(ok, handle.invoke(null, "{\"code\":0}"));
        assertTrue(handle.invoke(null, "{\"code\":0,\"detail\":{\"a\":{\"code\":7}}}")
                .toString()
                .endsWith("{a=ApiOutcome[code=7]}]"));
        assertEquals(CommonErrorCode.ACCESS_DENIED.getAction(locale), handle.invoke(null, "{\"code\":4300}"));
        assertTrue(handle.invoke(null, "{\"code\":4200,\"message\":\"expired\"}")
                .toString()
                .matches(".*4200.*expired]"));
        assertTrue(handle.invoke(null, "{\"code\":0,").toString().endsWith("found end of input at index 10"));
    }

    @Test
    void theExampleInTheJavadocOfApiOutcomeHandlesAFailure() throws Exception {
        compile(Document.ofType("ApiOutcome").examples().get(1));

        assertEquals(List.of(), doneFor("{\"code\":0}"));
        assertEquals(List.of("log", "ApiOutcome[code=4200]"), doneFor("{\"code\":4200}"));
        assertEquals(
                List.of("log", CommonErrorCode.REPLAY_ATTACK.getAction(Locale.CHINESE)), doneFor("{\"code\":4500}"));
    }

    @Test
    void theExampleInTheJavadocOfCommonErrorCodeReturnsTheAction() throws Exception {
        compile(Document.ofType("CommonErrorCode").examples().get(0));

        assertEquals(
                CommonErrorCode.RESOURCE_OPERATION_FAILED.getAction(),
                newExample().call());
    }

    private List<String> doneFor(String body) throws Exception {
        ExampleContext example = newExample();
        example.body = body;
        example.call();
        return example.done;
    }

    /** Compiles a whole class as it is, and a few statements inside a class with what they need. */
    private void compile(String example) throws Exception {
        boolean isClass = example.contains("\nclass ");
        String source = isClass ? example : """
                import io.github.errorcodes.tencentcloud.*;
                import io.github.errorcodes.tencentcloud.documents.ExampleContext;
                import java.util.*;

                public class Example extends ExampleContext {
                    @Override
                    public Object call() throws Exception {
                        if (true) {
                            %s
                        }
                        return null;
                    }
                }
                """.formatted(example.matches("(?s).*[;}]\\s*") ? example : example + ";");
        String path = isClass ? BuiltJar.PATH.toString() : BuiltJar.PATH + File.pathSeparator + testClasses();

        assertEquals(List.of(), Compilation.compile(folder, List.of("-cp", path), source));
    }

    private static Path testClasses() throws Exception {
        return Path.of(ExampleContext.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private ExampleContext newExample() throws Exception {
        Constructor<?> constructor = load("Example").getConstructor();
        return (ExampleContext) constructor.newInstance();
    }

    private Class<?> load(String name) throws Exception {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}).loadClass(name);
    }
}
