package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads bodies as tests write them, with {@code '} for each quote. */
final class Bodies {

    private Bodies() {}

    static ApiResult parse(String body) {
        return ApiResult.parse(quoted(body));
    }

    static MalformedResponseException refuse(String body) {
        return assertThrows(MalformedResponseException.class, () -> parse(body));
    }

    static String quoted(String body) {
        return body.replace('\'', '"');
    }

    /** A failed response for resources whose ids, like their codes, are 0, 1, 2 and so on. */
    static ApiResult batchOf(int resources) {
        return parse(IntStream.range(0, resources)
                .mapToObj(i -> "'" + i + "':{'code':" + i + "}")
                .collect(Collectors.joining(",", "{'code':1,'detail':{", "}}")));
    }
}
