package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;

/** A code that was found in what a person has given. */
final class Finding {

    final String code;

    /** The response that has the code; empty if the code stands alone. */
    final Optional<ApiOutcome> response;

    private Finding(String code, Optional<ApiOutcome> response) {
        this.code = code;
        this.response = response;
    }

    static Finding of(String code) {
        return new Finding(code, Optional.empty());
    }

    static Finding of(ApiOutcome response) {
        return new Finding(response.getCode(), Optional.of(response));
    }

    Optional<CommonErrorCode> listed() {
        return CommonErrorCode.findByCode(code);
    }

    boolean isResponse() {
        return response.isPresent();
    }

    /** Returns whether it is a response that reports success, or a 0 alone. */
    boolean isSuccess() {
        return response.map(ApiOutcome::isSuccess).orElse(code.equals("0"));
    }

    Collection<ApiOutcome> failedResources() {
        return response.map(ApiOutcome::getFailedDetails)
                .orElse(Collections.emptyMap())
                .values();
    }
}
