package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Thrown by {@link ApiOutcome#requireSuccess()} for a response that does not report success.
 *
 * <p>The message is one line for a log. For example:
 *
 * <pre>
 * 4500 REPLAY_ATTACK: "Nonce has been used" (codeDesc RequestExpired; requestId ab-1). Usual action: Send a unique ...
 * 5400 PARTIAL_EXECUTION_SUCCESS: "partial success" (2 of 3 resources failed: ins-2 5100, ins-3 5000). Usual action: ...
 * code "0" (1 of 2 resources failed: disk-1 16000)
 * code "4200": "expired"
 * </pre>
 *
 * <p>No text of a response can break the line or pass for another part of it: control characters, quotes and
 * backslashes are escaped. Of a long text the start is shown, and of the resources that failed the first three.
 *
 * <p>The message is for people, and any release may change it. A program asks {@link #getOutcome()}: for example,
 * {@code e.getOutcome().isRetryable()}. In CMQ and SCF some codes have another meaning, and another action.
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

    /** What an operator searches for and support asks for, in parentheses; empty if the response has none of it. */
    private static String describeContext(ApiOutcome outcome) {
        StringJoiner context = new StringJoiner("; ", " (", ")").setEmptyValue("");
        addIfPresent(context, "codeDesc ", outcome.getCodeDesc());
        addIfPresent(context, "requestId ", outcome.getRequestId());
        if (!outcome.getDetails().isEmpty()) {
            Map<String, ApiOutcome> failed = outcome.getFailedDetails();
            context.add(failed.size() + " of " + outcome.getDetails().size() + " resources failed"
                    + describeResources(failed));
        }
        return context.toString();
    }

    private static void addIfPresent(StringJoiner context, String label, String text) {
        if (!text.isEmpty()) {
            context.add(label + Escapes.quoteIfNeeded(text));
        }
    }

    private static String describeResources(Map<String, ApiOutcome> failed) {
        String rest = failed.size() > MAX_SHOWN_RESOURCES ? ", …" : "";
        StringJoiner resources = new StringJoiner(", ", ": ", rest).setEmptyValue("");
        failed.entrySet().stream()
                .limit(MAX_SHOWN_RESOURCES)
                .map(detail -> Escapes.quoteIfNeeded(detail.getKey()) + " "
                        + Escapes.quoteIfNeeded(detail.getValue().getCode()))
                .forEach(resources::add);
        return resources.toString();
    }
}
