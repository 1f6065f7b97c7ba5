package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.Optional;

/**
 * Thrown by {@link ApiResult#requireSuccess()} for a response that does not report success.
 *
 * <p>The message is one line for a log: the code, its name, the response's message, and what to do.
 * For example:
 *
 * <pre>
 * 4500 REPLAY_ATTACK: "Nonce has been used". Send a unique Nonce, and ...
 * </pre>
 *
 * <p>For a code that {@link CommonErrorCode} does not list, the message has the code and the
 * response's message: {@code code "4200": "expired"}.
 *
 * <p>Control and format characters are escaped, and at most the first 200 characters of the
 * response's message are shown.
 */
public final class ApiErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_MESSAGE = 200;

    /** The result that is not a success. */
    private final ApiResult result;

    ApiErrorException(ApiResult result) {
        super(describe(result));
        this.result = result;
    }

    /**
     * Returns the result that is not a success.
     *
     * @return the result on which {@link ApiResult#requireSuccess()} was called
     */
    public ApiResult getResult() {
        return result;
    }

    private static String describe(ApiResult result) {
        Optional<CommonErrorCode> known = result.getErrorCode();
        String code = known.map(CommonErrorCode::toString).orElseGet(() -> "code " + Escapes.quote(result.getCode()));
        String message = result.getMessage().isEmpty() ? "" : ": " + Escapes.quote(result.getMessage(), MAX_MESSAGE);
        String action = known.map(constant -> ". " + constant.getAction()).orElse("");
        return code + message + action;
    }
}
