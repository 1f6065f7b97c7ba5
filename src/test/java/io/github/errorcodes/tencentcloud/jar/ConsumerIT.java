package io.github.errorcodes.tencentcloud.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.errorcodes.tencentcloud.jar.BuiltJar.Output;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A consumer compiled and run against the built jar, on the class path and as a module. */
class ConsumerIT {

    private static final String JAR = BuiltJar.PATH.toString();

    private static final String CONSUMER = """
            package consumer;

            import io.github.errorcodes.tencentcloud.ApiOutcome;
            import io.github.errorcodes.tencentcloud.CommonErrorCode;

            public class Consumer {
                public static void main(String[] args) {
                    switch (CommonErrorCode.fromCode("5100")) {
                        case RESOURCE_OPERATION_FAILED:
                            System.out.println(ApiOutcome.parse("{\\"code\\":4200}").getCategory().get());
                            break;
                        default:
                            throw new AssertionError();
                    }
                }
            }
            """;

    private static final Output RIGHT = new Output(0, "REQUEST\n", "");

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

    private Output java(String pathOption, String... main) throws Exception {
        List<String> command = new ArrayList<>(List.of(pathOption, JAR + File.pathSeparator + classes));
        command.addAll(List.of(main));
        return BuiltJar.java(new byte[0], command);
    }
}
