package io.github.errorcodes.tencentcloud.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.errorcodes.tencentcloud.ApiOutcome;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles and runs the lines of the READMEs that use another JSON library, with that library. */
public class ReadmeTest {

    private static final String BODY =
            "{\"code\":0,\"message\":\"done\",\"codeDesc\":\"Success\",\"requestId\":\"ab-1\"}";

    private static final String WITHOUT_CODE = BODY.replace("code\":", "Code\":");

    /** What the lines use and do not show. */
    public abstract static class Context implements Callable<List<ApiOutcome>> {
        protected JsonNode node;
        protected JsonObject object;
        protected JSONObject json;
        protected Dto dto = new Dto();
        protected String body = BODY;
        protected HttpClient client;
        protected HttpRequest request;
    }

    /** A class of the user's. */
    public static final class Dto {
        public String getCode() {
            return "0";
        }

        public String getMessage() {
            return "done";
        }

        public String getCodeDesc() {
            return null;
        }

        public String getRequestId() {
            return null;
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../README.zh-CN.md"})
    void theLinesForAnotherJsonLibraryReadAnOutcome(Path readme) throws Exception {
        List<String> blocks = Pattern.compile("(?ms)^```java\n(.*?)^```")
                .matcher(Files.readString(readme))
                .results()
                .map(found -> found.group(1))
                .filter(block -> block.matches("(?s).*\\b(JsonNode|JsonObject|JSONObject|ObjectMapper)\\b.*"))
                .toList();

        assertNotEquals(List.of(), blocks);
        for (String block : blocks) {
            compile(block);
            for (ApiOutcome outcome : run(BODY, BODY, BODY)) {
                assertEquals("0 done", outcome.getCode() + " " + outcome.getMessage());
            }
            assertFailsIfUsed(block, "node.", WITHOUT_CODE, BODY, BODY);
            assertFailsIfUsed(block, "object.", BODY, WITHOUT_CODE, BODY);
            assertFailsIfUsed(block, "json.", BODY, BODY, WITHOUT_CODE);
        }
    }

    /** A body without a code must not become a success. */
    private void assertFailsIfUsed(String block, String tree, String jackson, String gson, String fastjson) {
        if (block.contains(tree)) {
            assertThrows(RuntimeException.class, () -> run(jackson, gson, fastjson), tree);
        }
    }

    /** Compiles a class that runs the block and returns the outcomes that the block declares. */
    private void compile(String block) throws Exception {
        String outcomes = Pattern.compile("\\bApiOutcome (\\w+) =")
                .matcher(block)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(", "));
        Path source = Files.writeString(
                folder.resolve("Example.java"), """
                import com.alibaba.fastjson2.*;
                import com.fasterxml.jackson.databind.*;
                import com.google.gson.*;
                import io.github.errorcodes.tencentcloud.*;
                import java.net.http.HttpResponse.BodyHandlers;
                import java.util.*;

                public class Example extends %s {
                    public List<ApiOutcome> call() throws Exception {
                        %s
                        return List.of(%s);
                    }
                }
                """.formatted(Context.class.getCanonicalName(), block, outcomes));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        String classPath = System.getProperty("java.class.path");
        String[] arguments = {
            "-d", folder.toString(), "-cp", classPath, "-proc:none", "-encoding", "UTF-8", source.toString()
        };

        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments), errors::toString);
    }

    private List<ApiOutcome> run(String jackson, String gson, String fastjson) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Context example =
                    (Context) loader.loadClass("Example").getConstructor().newInstance();
            example.node = new ObjectMapper().readTree(jackson);
            example.object = JsonParser.parseString(gson).getAsJsonObject();
            example.json = JSON.parseObject(fastjson);
            return example.call();
        }
    }
}
