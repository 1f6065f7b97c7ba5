package io.github.errorcodes.tencentcloud.benchmarks;

import io.github.errorcodes.tencentcloud.ApiResult;

/** The three fields that every contender reads, as text; {@code ""} for a missing one. */
public record Outcome(String code, String message, String codeDesc) {

    static Outcome of(Object read) {
        return read instanceof ApiResult result
                ? new Outcome(result.getCode(), result.getMessage(), result.getCodeDesc())
                : (Outcome) read;
    }
}
