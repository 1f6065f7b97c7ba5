package io.github.errorcodes.tencentcloud.benchmarks;

import com.alibaba.fastjson2.JSONReader;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.github.errorcodes.tencentcloud.ApiOutcome;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways to read an outcome out of a body: this library, and what a user would write with another one. */
public enum Contender {
    LIBRARY {
        @Override
        ApiOutcome read(String body) {
            return ApiOutcome.parse(body);
        }
    },

    FASTJSON2 {
        @Override
        Reading read(String body) throws IOException {
            try (JSONReader reader = JSONReader.of(body)) {
                Reading response = readOutcome(reader);
                requireEnd(reader.isEnd());
                return response;
            }
        }

        private static Reading readOutcome(JSONReader reader) {
            Reading outcome = new Reading();
            reader.nextIfObjectStart();
            while (!reader.nextIfObjectEnd()) {
                switch (reader.readFieldName()) {
                    case "code" -> outcome.code = reader.readString();
                    case "message", "msg" -> outcome.message = reader.readString();
                    case "codeDesc" -> outcome.codeDesc = reader.readString();
                    case "requestId" -> outcome.requestId = reader.readString();
                    case "detail" -> outcome.details = readDetails(reader);
                    default -> reader.skipValue();
                }
            }
            return outcome;
        }

        private static Map<String, Reading> readDetails(JSONReader reader) {
            Map<String, Reading> details = new LinkedHashMap<>();
            reader.nextIfObjectStart();
            while (!reader.nextIfObjectEnd()) {
                details.put(reader.readFieldName(), readOutcome(reader));
            }
            return details;
        }
    },

    JACKSON {
        private static final JsonFactory FACTORY = new JsonFactory();

        @Override
        Reading read(String body) throws IOException {
            try (JsonParser parser = FACTORY.createParser(body)) {
                parser.nextToken();
                Reading response = readOutcome(parser);
                requireEnd(parser.nextToken() == null);
                return response;
            }
        }

        private static Reading readOutcome(JsonParser parser) throws IOException {
            Reading outcome = new Reading();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "code" -> outcome.code = parser.getText();
                    case "message", "msg" -> outcome.message = parser.getText();
                    case "codeDesc" -> outcome.codeDesc = parser.getText();
                    case "requestId" -> outcome.requestId = parser.getText();
                    case "detail" -> outcome.details = readDetails(parser);
                    default -> parser.skipChildren();
                }
            }
            return outcome;
        }

        private static Map<String, Reading> readDetails(JsonParser parser) throws IOException {
            Map<String, Reading> details = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String id = parser.currentName();
                parser.nextToken();
                details.put(id, readOutcome(parser));
            }
            return details;
        }
    },

    GSON {
        @Override
        Reading read(String body) throws IOException {
            JsonReader reader = new JsonReader(new StringReader(body));
            reader.setStrictness(Strictness.STRICT);
            Reading response = readOutcome(reader);
            requireEnd(reader.peek() == com.google.gson.stream.JsonToken.END_DOCUMENT);
            return response;
        }

        private static Reading readOutcome(JsonReader reader) throws IOException {
            Reading outcome = new Reading();
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "code" -> outcome.code = reader.nextString();
                    case "message", "msg" -> outcome.message = reader.nextString();
                    case "codeDesc" -> outcome.codeDesc = reader.nextString();
                    case "requestId" -> outcome.requestId = reader.nextString();
                    case "detail" -> outcome.details = readDetails(reader);
                    default -> reader.skipValue();
                }
            }
            reader.endObject();
            return outcome;
        }

        private static Map<String, Reading> readDetails(JsonReader reader) throws IOException {
            Map<String, Reading> details = new LinkedHashMap<>();
            reader.beginObject();
            while (reader.hasNext()) {
                details.put(reader.nextName(), readOutcome(reader));
            }
            reader.endObject();
            return details;
        }
    };

    abstract Object read(String body) throws IOException;

    private static void requireEnd(boolean isEnd) throws IOException {
        if (!isEnd) {
            throw new IOException("text after the end");
        }
    }
}
