package io.github.errorcodes.tencentcloud.benchmarks;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries what the READMEs and the Javadoc say about other JSON libraries. */
public class ReadmeTest {

    /** The rows of the READMEs' table, and the variable that the expression of each is about. */
    private static final Map<String, String> VARIABLES = Map.of(
            "Jackson: `JsonNode`", "JsonNode node = new ObjectMapper().readTree(body)",
            "Gson: `JsonObject`", "JsonObject object = JsonParser.parseString(body).getAsJsonObject()",
            "fastjson, fastjson2: `JSONObject`", "JSONObject json = JSON.parseObject(body)",
            "org.json: `JSONObject`", "org.json.JSONObject json = new org.json.JSONObject(body)");

    @TempDir
    Path folder;

    public interface Row {
        String code(String body) throws Exception;
    }

    public record Dto(CommonErrorCode code) {}

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../README.zh-CN.md"})
    void everyRowGivesTheCodeOrFails(Path readme) throws Exception {
        Map<String, String> expressions = Pattern.compile("(?m)^\\| ([^|]+: `\\w+`) \\| `([^|]+)` \\|$")
                .matcher(Files.readString(readme))
                .results()
                .collect(toMap(found -> found.group(1), found -> found.group(2)));

        assertEquals(VARIABLES.keySet(), expressions.keySet());
        for (String name : VARIABLES.keySet()) {
            compile(VARIABLES.get(name), expressions.get(name));
            try (URLClassLoader loader = new URLClassLoader(
                    new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
                Row row = (Row) loader.loadClass("Example").getConstructor().newInstance();

                assertEquals("5100", row.code("{\"code\":5100}"), name);
                assertEquals("5100", row.code("{\"code\":\"5100\"}"), name);
                assertThrows(RuntimeException.class, () -> row.code("{\"message\":\"\"}"), name);
            }
        }
    }

    private void compile(String variable, String expression) throws Exception {
        Path source = Files.writeString(
                folder.resolve("Example.java"), """
                import com.alibaba.fastjson2.*;
                import com.fasterxml.jackson.databind.*;
                import com.google.gson.*;
                import io.github.errorcodes.tencentcloud.ApiOutcome;

                public class Example implements %s {
                    public String code(String body) throws Exception {
                        %s;
                        return ApiOutcome.of(%s, null).getCode();
                    }
                }
                """.formatted(Row.class.getCanonicalName(), variable, expression));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        String[] arguments = {
            "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", source.toString()
        };

        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments), errors::toString);
    }

    @Test
    void aFieldOfTheEnumIsReadByItsOrdinal() throws Exception {
        CommonErrorCode first = CommonErrorCode.values()[0];

        assertEquals(first, new ObjectMapper().readValue("{\"code\":0}", Dto.class).code);
        assertEquals(first, JSON.parseObject("{\"code\":0}", Dto.class).code);
    }
}
