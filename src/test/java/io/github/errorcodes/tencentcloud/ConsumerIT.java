package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.errorcodes.tencentcloud.BuiltJar.Outcome;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consumer compiled and run against the built jar, on the class path and as a module. */
class ConsumerIT {

    private static final String JAR = BuiltJar.PATH.toString();

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

    private static final Outcome RIGHT = new Outcome(0, "failed\nREQUEST\nfalse\n", "");

    private static final String DESCRIPTOR = "module consumer { requires io.github.errorcodes.tencentcloud; }";

    @TempDir
    Path classes;

    @Test
    void aConsumerOnTheClassPathCompilesAndRuns() throws Exception {
        assertEquals(List.of(), Compilation.compile(classes, List.of("-cp", JAR), CONSUMER));
        assertEquals(RIGHT, java("-cp", "consumer.Consumer"));
    }

    @Test
    void aConsumerOnTheModulePathCompilesAndRuns() throws Exception {
        assertEquals(List.of(), Compilation.compile(classes, List.of("-p", JAR), DESCRIPTOR, CONSUMER));
        assertEquals(RIGHT, java("-p", "-m", "consumer/consumer.Consumer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli.Main", "internal.Escapes"})
    void theOtherPackagesAreNotAccessibleFromAnotherModule(String type) {
        String intruder =
                "package consumer;\nclass Intruder { " + ApiResult.class.getPackageName() + "." + type + " x; }";
        List<String> errors = Compilation.compile(classes, List.of("-p", JAR), DESCRIPTOR, intruder).stream()
                .map(Diagnostic::getCode)
                .toList();

        assertEquals(List.of("compiler.err.package.not.visible"), errors);
    }

    private Outcome java(String pathOption, String... main) throws Exception {
        List<String> command = new ArrayList<>(List.of(pathOption, JAR + File.pathSeparator + classes));
        command.addAll(List.of(main));
        return BuiltJar.java(new byte[0], command);
    }
}
