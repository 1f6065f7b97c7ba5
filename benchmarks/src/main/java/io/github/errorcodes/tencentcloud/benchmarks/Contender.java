package io.github.errorcodes.tencentcloud.benchmarks;

import com.alibaba.fastjson2.JSONReader;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.github.errorcodes.tencentcloud.ApiResult;
import java.io.IOException;
import java.io.StringReader;

/**
 * Each way to read an outcome out of a body: the library, and what a user would write instead with
 * a JSON library, as well as that library allows, down to the check that nothing follows the
 * object.
 */
public enum Contender {
    LIBRARY {
        @Override
        Object read(String body) {
            return ApiResult.parse(body);
        }
    },

    JACKSON_STREAMING {
        @Override
        Object read(String body) throws IOException {
            String code = "";
            String message = "";
            String codeDesc = "";
            try (JsonParser parser = JACKSON_FACTORY.createParser(body)) {
                parser.nextToken();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    switch (name) {
                        case "code" -> code = parser.getText();
                        case "message" -> message = parser.getText();
                        case "codeDesc" -> codeDesc = parser.getText();
                        default -> parser.skipChildren();
                    }
                }
                if (parser.nextToken() != null) {
                    throw new IOException("text after the end");
                }
            }
            return new Outcome(code, message, codeDesc);
        }
    },

    GSON_STREAMING {
        @Override
        Object read(String body) throws IOException {
            String code = "";
            String message = "";
            String codeDesc = "";
            JsonReader reader = new JsonReader(new StringReader(body));
            reader.setStrictness(Strictness.STRICT);
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "code" -> code = reader.nextString();
                    case "message" -> message = reader.nextString();
                    case "codeDesc" -> codeDesc = reader.nextString();
                    default -> reader.skipValue();
                }
            }
            reader.endObject();
            if (reader.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT) {
                throw new IOException("text after the end");
            }
            return new Outcome(code, message, codeDesc);
        }
    },

    FASTJSON2_STREAMING {
        @Override
        Object read(String body) throws IOException {
            String code = "";
            String message = "";
            String codeDesc = "";
            try (JSONReader reader = JSONReader.of(body)) {
                reader.nextIfObjectStart();
                while (!reader.nextIfObjectEnd()) {
                    switch (reader.readFieldName()) {
                        case "code" -> code = reader.readString();
                        case "message" -> message = reader.readString();
                        case "codeDesc" -> codeDesc = reader.readString();
                        default -> reader.skipValue();
                    }
                }
                if (!reader.isEnd()) {
                    throw new IOException("text after the end");
                }
            }
            return new Outcome(code, message, codeDesc);
        }
    },

    JACKSON_TREE {
        @Override
        Object read(String body) throws IOException {
            JsonNode tree = JACKSON_MAPPER.readTree(body);
            return new Outcome(
                    tree.path("code").asText(),
                    tree.path("message").asText(),
                    tree.path("codeDesc").asText());
        }
    };

    private static final JsonFactory JACKSON_FACTORY = new JsonFactory();
    private static final ObjectMapper JACKSON_MAPPER = new ObjectMapper();

    abstract Object read(String body) throws IOException;
}
