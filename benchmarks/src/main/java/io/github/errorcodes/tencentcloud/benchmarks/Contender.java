package io.github.errorcodes.tencentcloud.benchmarks;

import com.alibaba.fastjson2.JSONReader;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.github.errorcodes.tencentcloud.ApiOutcome;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Each way to read an outcome out of a body: the library, and what a user would write instead with
 * a JSON library, as well as that library allows, down to the check that nothing follows the
 * object.
 */
public enum Contender {
    LIBRARY {
        @Override
        Object read(String body) {
            return ApiOutcome.parse(body);
        }
    },

    JACKSON_STREAMING {
        @Override
        Object read(String body) throws IOException {
            try (JsonParser parser = JACKSON_FACTORY.createParser(body)) {
                parser.nextToken();
                Reading outcome = readOutcome(parser, true);
                if (parser.nextToken() != null) {
                    throw new IOException("text after the end");
                }
                return outcome;
            }
        }

        private static Reading readOutcome(JsonParser parser, boolean withDetails) throws IOException {
            String code = "";
            String message = "";
            String codeDesc = "";
            String requestId = "";
            Map<String, Reading> details = Map.of();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "code" -> code = parser.getText();
                    case "message" -> message = parser.getText();
                    case "codeDesc" -> codeDesc = parser.getText();
                    case "requestId" -> requestId = parser.getText();
                    case "detail" -> {
                        if (withDetails) {
                            details = readDetails(parser);
                        } else {
                            parser.skipChildren();
                        }
                    }
                    default -> parser.skipChildren();
                }
            }
            return new Reading(code, message, codeDesc, requestId, details);
        }

        private static Map<String, Reading> readDetails(JsonParser parser) throws IOException {
            Map<String, Reading> details = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String id = parser.currentName();
                parser.nextToken();
                details.put(id, readOutcome(parser, false));
            }
            return details;
        }
    },

    GSON_STREAMING {
        @Override
        Object read(String body) throws IOException {
            JsonReader reader = new JsonReader(new StringReader(body));
            reader.setStrictness(Strictness.STRICT);
            Reading outcome = readOutcome(reader, true);
            if (reader.peek() != com.google.gson.stream.JsonToken.END_DOCUMENT) {
                throw new IOException("text after the end");
            }
            return outcome;
        }

        private static Reading readOutcome(JsonReader reader, boolean withDetails) throws IOException {
            String code = "";
            String message = "";
            String codeDesc = "";
            String requestId = "";
            Map<String, Reading> details = Map.of();
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "code" -> code = reader.nextString();
                    case "message" -> message = reader.nextString();
                    case "codeDesc" -> codeDesc = reader.nextString();
                    case "requestId" -> requestId = reader.nextString();
                    case "detail" -> {
                        if (withDetails) {
                            details = readDetails(reader);
                        } else {
                            reader.skipValue();
                        }
                    }
                    default -> reader.skipValue();
                }
            }
            reader.endObject();
            return new Reading(code, message, codeDesc, requestId, details);
        }

        private static Map<String, Reading> readDetails(JsonReader reader) throws IOException {
            Map<String, Reading> details = new LinkedHashMap<>();
            reader.beginObject();
            while (reader.hasNext()) {
                details.put(reader.nextName(), readOutcome(reader, false));
            }
            reader.endObject();
            return details;
        }
    },

    FASTJSON2_STREAMING {
        @Override
        Object read(String body) throws IOException {
            try (JSONReader reader = JSONReader.of(body)) {
                Reading outcome = readOutcome(reader, true);
                if (!reader.isEnd()) {
                    throw new IOException("text after the end");
                }
                return outcome;
            }
        }

        private static Reading readOutcome(JSONReader reader, boolean withDetails) {
            String code = "";
            String message = "";
            String codeDesc = "";
            String requestId = "";
            Map<String, Reading> details = Map.of();
            reader.nextIfObjectStart();
            while (!reader.nextIfObjectEnd()) {
                switch (reader.readFieldName()) {
                    case "code" -> code = reader.readString();
                    case "message" -> message = reader.readString();
                    case "codeDesc" -> codeDesc = reader.readString();
                    case "requestId" -> requestId = reader.readString();
                    case "detail" -> {
                        if (withDetails) {
                            details = readDetails(reader);
                        } else {
                            reader.skipValue();
                        }
                    }
                    default -> reader.skipValue();
                }
            }
            return new Reading(code, message, codeDesc, requestId, details);
        }

        private static Map<String, Reading> readDetails(JSONReader reader) {
            Map<String, Reading> details = new LinkedHashMap<>();
            reader.nextIfObjectStart();
            while (!reader.nextIfObjectEnd()) {
                details.put(reader.readFieldName(), readOutcome(reader, false));
            }
            return details;
        }
    },

    JACKSON_TREE {
        @Override
        Object read(String body) throws IOException {
            JsonNode tree = JACKSON_MAPPER.readTree(body);
            Map<String, Reading> details = new LinkedHashMap<>();
            tree.path("detail")
                    .properties()
                    .forEach(entry -> details.put(entry.getKey(), outcome(entry.getValue(), Map.of())));
            return outcome(tree, details);
        }

        private static Reading outcome(JsonNode node, Map<String, Reading> details) {
            return new Reading(
                    node.path("code").asText(),
                    node.path("message").asText(),
                    node.path("codeDesc").asText(),
                    node.path("requestId").asText(),
                    details);
        }
    };

    private static final JsonFactory JACKSON_FACTORY = new JsonFactory();
    private static final ObjectMapper JACKSON_MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    abstract Object read(String body) throws IOException;
}
