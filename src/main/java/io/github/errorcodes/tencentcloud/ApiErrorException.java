package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Thrown by {@link ApiResult#requireSuccess()} for a response that does not report success.
 *
 * <p>The message is one line for a log: the code, its name, the response's message, the request id,
 * how many resources of a batch call failed, and what to do. What the response does not have is left
 * out. For example:
 *
 * <pre>
 * 4500 REPLAY_ATTACK: "Nonce has been used" (requestId ab-1). Send a unique Nonce, and ...
 * 5400 PARTIAL_EXECUTION_SUCCESS: "partial success" (requestId ab-1; 2 of 3 resources failed). Read ...
 * </pre>
 *
 * <p>For a code that {@link CommonErrorCode} does not list, there is no name and no action: {@code
 * code "4200": "expired"}.
 *
 * <p>Control and format characters are escaped, and at most the first 200 characters of each text of
 * the response are shown.
 */
public final class ApiErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

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
        Optional<CommonErrorCode> known = result.getCommonErrorCode();
        String code = known.map(CommonErrorCode::toString)
                .orElseGet(() -> "code " + Escapes.quote(result.getCode(), Escapes.SHORT));
        String message = result.getMessage().isEmpty() ? "" : ": " + Escapes.quote(result.getMessage(), Escapes.LONG);
        String action = known.map(constant -> ". " + constant.getAction()).orElse("");
        return code + message + describeContext(result) + action;
    }

    /** What support and an operator ask for next, in parentheses; empty if the response has none of it. */
    private static String describeContext(ApiResult result) {
        StringJoiner context = new StringJoiner("; ", " (", ")").setEmptyValue("");
        if (!result.getRequestId().isEmpty()) {
            context.add("requestId " + Escapes.cut(result.getRequestId(), Escapes.LONG));
        }
        if (!result.getDetails().isEmpty()) {
            Collection<ApiResult> details = result.getDetails().values();
            long failed = details.stream().filter(detail -> !detail.isSuccess()).count();
            context.add(failed + " of " + details.size() + " resources failed");
        }
        return context.toString();
    }

    /**
     * Refuses a stream that was tampered with: {@link #getResult} never returns {@code null}.
     *
     * @param in the stream
     * @throws InvalidObjectException if the stream has no result
     * @throws IOException if the stream can't be read
     * @throws ClassNotFoundException if the stream has a class that is not here
     */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (result == null) {
            throw new InvalidObjectException("An ApiErrorException must have a result");
        }
    }
}
