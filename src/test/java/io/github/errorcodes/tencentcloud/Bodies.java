package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads bodies as tests write them, with {@code '} for each quote. */
final class Bodies {

    private Bodies() {}

    static ApiOutcome parse(String body) {
        return ApiOutcome.parse(quoted(body));
    }

    static MalformedResponseException errorOf(String body) {
        return assertThrows(MalformedResponseException.class, () -> parse(body));
    }

    static String quoted(String body) {
        return body.replace('\'', '"');
    }

    /** A failed response for resources whose ids, like their codes, are 0, 1, 2 and so on. */
    static ApiOutcome batchOf(int resources) {
        return parse(IntStream.range(0, resources)
                .mapToObj(i -> "'" + i + "':{'code':" + i + "}")
                .collect(Collectors.joining(",", "{'code':1,'detail':{", "}}")));
    }
}
