package io.github.errorcodes.tencentcloud;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What an example of the documents uses and does not show. Its methods record what it does. */
public abstract class ExampleContext implements Callable<Object> {

    public final List<String> done = new ArrayList<>();
    public String body;

    protected ApiResult result;
    protected HttpClient client;
    protected HttpRequest request;
    protected JsonNode node;
    protected JsonObject object;
    protected JSONObject json;
    protected Dto dto;
    protected Logger log;

    protected void retryLater() {
        done.add("retry");
    }

    protected void checkTheClock() {
        done.add("clock");
    }

    protected void show(String text) {
        done.add(text);
    }

    /** Jackson's. */
    protected interface JsonNode {
        JsonNode required(String name);

        JsonNode path(String name);

        String asText();
    }

    /** Gson's. */
    protected interface JsonObject {
        JsonElement get(String name);
    }

    /** Gson's. */
    protected interface JsonElement {
        String getAsString();
    }

    /** That of fastjson and of fastjson2. */
    protected interface JSONObject {
        String getString(String name);
    }

    /** A class of the user's. */
    protected interface Dto {
        String getCode();

        String getMessage();

        String getCodeDesc();
    }

    /** SLF4J's. */
    protected interface Logger {
        void warn(String format, Object first, Object second);
    }
}
