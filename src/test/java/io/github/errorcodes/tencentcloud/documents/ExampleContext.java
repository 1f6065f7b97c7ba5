package io.github.errorcodes.tencentcloud.documents;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What an example of the documents uses and does not show. Its methods record what it does. */
public abstract class ExampleContext implements Callable<Object> {

    public final List<String> done = new ArrayList<>();
    public String body;

    protected ApiOutcome outcome;
    protected Dto dto;
    protected Logger log = (format, argument) -> done.add("log");

    protected void retryLater(String resource) {
        done.add(resource);
    }

    protected void show(String text) {
        done.add(text);
    }

    /** A class of the user's. */
    protected interface Dto {
        String getCode();

        String getMessage();

        String getCodeDesc();

        String getRequestId();
    }

    /** SLF4J's. */
    protected interface Logger {
        void warn(String format, Object argument);
    }
}
