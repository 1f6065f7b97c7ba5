package io.github.errorcodes.tencentcloud.benchmarks;

import io.github.errorcodes.tencentcloud.ApiResult;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every contender reads, as text; {@code ""} for a missing one. The details are the outcomes of
 * the resources by id.
 */
public record Outcome(String code, String message, String codeDesc, String requestId, Map<String, Outcome> details) {

    static final Outcome SUCCESS = new Outcome("0", "", "Success", "", Map.of());

    static Outcome of(Object read) {
        return read instanceof ApiResult result ? of(result) : (Outcome) read;
    }

    private static Outcome of(ApiResult result) {
        Map<String, Outcome> details = new LinkedHashMap<>();
        result.getDetails().forEach((id, detail) -> details.put(id, of(detail)));
        return new Outcome(result.getCode(), result.getMessage(), result.getCodeDesc(), result.getRequestId(), details);
    }
}
