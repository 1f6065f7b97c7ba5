package io.github.errorcodes.tencentcloud.benchmarks;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every contender reads, as text; {@code ""} for a missing one. The details are the outcomes of
 * the resources by id.
 */
public record Reading(String code, String message, String codeDesc, String requestId, Map<String, Reading> details) {

    static final Reading SUCCESS = new Reading("0", "", "Success", "", Map.of());

    static Reading of(Object read) {
        return read instanceof ApiOutcome outcome ? of(outcome) : (Reading) read;
    }

    private static Reading of(ApiOutcome outcome) {
        Map<String, Reading> details = new LinkedHashMap<>();
        outcome.getDetails().forEach((id, detail) -> details.put(id, of(detail)));
        return new Reading(
                outcome.getCode(), outcome.getMessage(), outcome.getCodeDesc(), outcome.getRequestId(), details);
    }
}
