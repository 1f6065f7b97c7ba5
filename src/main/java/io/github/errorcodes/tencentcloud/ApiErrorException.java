package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Thrown by {@link ApiOutcome#requireSuccess()} for a response that does not report success.
 *
 * <p>The message is one line for a log: the code, its name, the response's message, the request id,
 * which resources of a batch call failed, and the usual action. What the response does not have is left out.
 * For example:
 *
 * <pre>
 * 4500 REPLAY_ATTACK: "Nonce has been used" (requestId ab-1). Usual action: Send a unique Nonce, and ...
 * 5400 PARTIAL_EXECUTION_SUCCESS: "partial success" (requestId ab-1; 2 of 3 resources failed: ins-2 5100, ins-3 5000). ...
 * </pre>
 *
 * <p>In CMQ and SCF some codes have another meaning, and another action: for example, 4500 of CMQ means
 * too many subscriptions. {@link #getOutcome()} has the code for such cases.
 *
 * <p>For a code that {@link CommonErrorCode} does not list, there is no name and no action: {@code
 * code "4200": "expired"}.
 *
 * <p>At most the first three resources that failed, and the first 200 characters of each text of the
 * response are shown. Control and format characters are escaped, and so are quotes and backslashes in
 * a text in quotes. An id has quotes if it has characters other than letters, digits, {@code .}, {@code
 * :}, {@code _} and {@code -}.
 */
public final class ApiErrorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How many of the resources that failed the message names. */
    private static final int MAX_SHOWN_RESOURCES = 3;

    /** The outcome that is not a success. */
    private final ApiOutcome outcome;

    ApiErrorException(ApiOutcome outcome) {
        super(describe(outcome));
        this.outcome = outcome;
    }

    /**
     * Returns the outcome that is not a success.
     *
     * @return the outcome on which {@link ApiOutcome#requireSuccess()} was called
     */
    public ApiOutcome getOutcome() {
        return outcome;
    }

    private static String describe(ApiOutcome outcome) {
        Optional<CommonErrorCode> known = outcome.getCommonErrorCode();
        String code = known.map(CommonErrorCode::toString)
                .orElseGet(() -> "code " + Escapes.quote(outcome.getCode(), Escapes.MAX_CODE));
        String message =
                outcome.getMessage().isEmpty() ? "" : ": " + Escapes.quote(outcome.getMessage(), Escapes.MAX_TEXT);
        String action =
                known.map(constant -> ". Usual action: " + constant.getAction()).orElse("");
        return code + message + describeContext(outcome) + action;
    }

    /** What support and an operator ask for next, in parentheses; empty if the response has none of it. */
    private static String describeContext(ApiOutcome outcome) {
        StringJoiner context = new StringJoiner("; ", " (", ")").setEmptyValue("");
        if (!outcome.getRequestId().isEmpty()) {
            context.add("requestId " + Escapes.quoteIfNeeded(outcome.getRequestId()));
        }
        if (!outcome.getDetails().isEmpty()) {
            Map<String, ApiOutcome> failed = outcome.getFailedDetails();
            context.add(failed.size() + " of " + outcome.getDetails().size() + " resources failed"
                    + describeResources(failed));
        }
        return context.toString();
    }

    private static String describeResources(Map<String, ApiOutcome> failed) {
        String rest = failed.size() > MAX_SHOWN_RESOURCES ? ", …" : "";
        return failed.isEmpty()
                ? ""
                : failed.entrySet().stream()
                        .limit(MAX_SHOWN_RESOURCES)
                        .map(detail -> Escapes.quoteIfNeeded(detail.getKey()) + " "
                                + Escapes.quoteIfNeeded(detail.getValue().getCode()))
                        .collect(Collectors.joining(", ", ": ", rest));
    }
}
