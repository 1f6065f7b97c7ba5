package io.github.errorcodes.tencentcloud;

/**
 * Thrown by {@link ApiResult#parse} for a body that is not a response of the legacy API.
 *
 * <p>The message says what was expected, what was found and where: {@code Expected ',' or '}' but
 * found end of input at index 9}. It shows no more of the body than one character, since bodies
 * hold secrets, so it may be logged as it is.
 */
public final class MalformedResponseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Where the reading stopped. */
    private final int errorIndex;

    MalformedResponseException(String message, int errorIndex) {
        super(message);
        this.errorIndex = errorIndex;
    }

    /**
     * Returns where in the body the error is.
     *
     * @return the index of the first character that can't stand where it does, or the body's length
     *     where the body ends too early
     */
    public int getErrorIndex() {
        return errorIndex;
    }
}
