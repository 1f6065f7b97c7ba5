package io.github.errorcodes.tencentcloud;

/**
 * Thrown by {@link ApiOutcome#parse} for a body that is not a response of the legacy API.
 *
 * <p>The message says what was expected, what was found and where. For example:
 *
 * <pre>
 * Expected ',' or '}' but found end of input at index 9
 * Expected a JSON object but found '&lt;' at index 0: this looks like HTML or XML
 * Duplicate member "code" at index 10
 * </pre>
 *
 * <p>The message shows at most one character of the body, since bodies can contain secrets. It may
 * be logged as it is.
 *
 * <p>A gateway may have answered instead of the API, or the body was cut off: whether the call was executed is not
 * known. Find that out before you repeat a purchase, for example.
 */
public final class MalformedResponseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the error is. */
    private final int errorIndex;

    MalformedResponseException(String message, int errorIndex) {
        super(message);
        this.errorIndex = errorIndex;
    }

    /**
     * Returns where in the body the error is.
     *
     * @return the index of the first unexpected character, or the body's length if the body ends too
     *     early; for a duplicate member, the index of its name
     */
    public int getErrorIndex() {
        return errorIndex;
    }
}
