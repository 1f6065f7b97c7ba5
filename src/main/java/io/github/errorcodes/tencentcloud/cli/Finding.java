package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code that was found in what a person has given, with the first response that has it. */
final class Finding {

    final String code;

    /** Empty if the code stands alone. */
    final Optional<ApiOutcome> response;

    /** How often the code was found by itself, or as the code of a response; 0 for that of a failed resource. */
    final int times;

    private Finding(String code, Optional<ApiOutcome> response, int times) {
        this.code = code;
        this.response = response;
        this.times = times;
    }

    static Finding of(String code) {
        return new Finding(code, Optional.empty(), 1);
    }

    static Finding of(ApiOutcome response) {
        return new Finding(response.getCode(), Optional.of(response), 1);
    }

    /** Merges the findings of one code. After those of a response come the listed codes of its failed resources. */
    static Collection<Finding> eachCodeOnce(List<Finding> findings) {
        Map<String, Finding> byCode = new LinkedHashMap<>();
        for (Finding each : findings) {
            byCode.merge(each.code, each, Finding::merge);
            each.failedDetails().stream()
                    .filter(resource -> resource.getCommonErrorCode().isPresent())
                    .map(resource -> new Finding(resource.getCode(), Optional.empty(), 0))
                    .forEach(resource -> byCode.merge(resource.code, resource, Finding::merge));
        }
        return byCode.values();
    }

    /** Joins two findings of one code. */
    private Finding merge(Finding later) {
        return new Finding(code, response.isPresent() ? response : later.response, times + later.times);
    }

    Optional<CommonErrorCode> listed() {
        return CommonErrorCode.findByCode(code);
    }

    boolean isResponse() {
        return response.isPresent();
    }

    boolean isZero() {
        return code.equals("0");
    }

    /** Returns whether it is explained, whatever else is there: a listed code, or a response with a failed resource. */
    boolean isRelevant() {
        return listed().isPresent() || !failedDetails().isEmpty();
    }

    private Collection<ApiOutcome> failedDetails() {
        return response.map(ApiOutcome::getFailedDetails)
                .orElse(Collections.emptyMap())
                .values();
    }
}
