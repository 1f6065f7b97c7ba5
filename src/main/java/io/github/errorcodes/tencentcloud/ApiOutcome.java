package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The outcome of one call of Tencent Cloud's legacy API (API 2.0), as its response reports it.
 *
 * <pre>{@code
 * ApiOutcome outcome = ApiOutcome.parse(body).requireSuccess(); // throws an ApiErrorException for a failure
 * }</pre>
 *
 * <p>To handle a failure yourself:
 *
 * <pre>{@code
 * ApiOutcome outcome = ApiOutcome.parse(body);
 * if (!outcome.isSuccess()) {
 *     log.warn("Call failed: {}", outcome);
 *     show(outcome.getCommonErrorCode() // empty for a code that is not listed, which is normal
 *             .map(code -> code.getAction(Locale.CHINESE))
 *             .orElse(outcome.toString()));
 * }
 * }</pre>
 *
 * <p>API 2.0 answers failures with HTTP status 200, too, so a check of the status does not see them.
 * Keep that check all the same: a gateway answers with other statuses. Decode the body as UTF-8.
 *
 * <p>Instances are immutable and thread-safe. They keep no reference to the body. They can be serialized,
 * and read again with the same release.
 *
 * @serial exclude
 */
public final class ApiOutcome implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern MODULE_CODE = Pattern.compile("\\((-?[0-9]+)\\)");

    /** How many details {@link #toString} shows. */
    private static final int MAX_SHOWN_DETAILS = 10;

    private final String code;
    private final String message;
    private final String codeDesc;
    private final String requestId;

    /** Unmodifiable. Not transient: JSON libraries that read fields would leave it out. */
    @SuppressWarnings("serial") // Every map that is put here can be serialized.
    private final Map<String, ApiOutcome> details;

    /** A {@code null} text counts as missing. The details must be unmodifiable. */
    ApiOutcome(String code, String message, String codeDesc, String requestId, Map<String, ApiOutcome> details) {
        this.code = code;
        this.message = message == null ? "" : message;
        this.codeDesc = codeDesc == null ? "" : codeDesc;
        this.requestId = requestId == null ? "" : requestId;
        this.details = details;
    }

    /**
     * Reads the outcome from the body of a response.
     *
     * <p>The whole body must be exactly one JSON object under <a
     * href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>. It is read to its last character,
     * in one pass. Deep nesting cannot overflow the stack.
     *
     * <p>Only top-level members count, in any order. {@code code} must be a string or a number.
     * {@code message}, {@code msg}, {@code codeDesc} and {@code requestId} may be missing, and count
     * as missing where they are neither a string nor a number. None of these five, and not {@code
     * detail}, may occur twice. {@link #getDetails()} says what is read from {@code detail}.
     *
     * @param json the body; it must not be modified during the call. {@code null} counts as an empty
     *     body: HTTP clients such as Spring's return it if the server has sent none
     * @return the outcome, also for a code that {@link CommonErrorCode} does not list
     * @throws MalformedResponseException if the body is anything else: for example empty, not JSON,
     *     cut off, without a {@code code}, or a response of API 3.0
     */
    public static ApiOutcome parse(CharSequence json) {
        return ResponseReader.read(json == null ? "" : json.toString());
    }

    /**
     * Makes an outcome from a code and a message: for a response that another JSON library has parsed,
     * and for tests.
     *
     * <pre>{@code
     * ApiOutcome.of(dto.getCode(), dto.getMessage())
     *         .withCodeDesc(dto.getCodeDesc())
     *         .withRequestId(dto.getRequestId())
     * }</pre>
     *
     * <p>Declare the code as a {@code String} in a class that a JSON library fills. A missing code must
     * not become a default: an {@code int} would be 0, which means success.
     *
     * <p>The outcome has no {@link #getDetails() details}: after a batch call, {@link #isSuccess} does not see that a
     * resource failed. If you still have the body, {@link #parse} reads all of it.
     *
     * @param code the response's {@code code} as text, such as {@code "5100"}
     * @param message the response's {@code message}; {@code null} counts as missing
     * @return the outcome
     * @throws NullPointerException if the code is {@code null}
     */
    public static ApiOutcome of(String code, String message) {
        return new ApiOutcome(Objects.requireNonNull(code, "code"), message, null, null, Collections.emptyMap());
    }

    /**
     * Returns a copy of this outcome with another {@code codeDesc}.
     *
     * @param codeDesc the response's {@code codeDesc}; {@code null} counts as missing
     * @return the copy
     */
    public ApiOutcome withCodeDesc(String codeDesc) {
        return new ApiOutcome(code, message, codeDesc, requestId, details);
    }

    /**
     * Returns a copy of this outcome with another {@code requestId}.
     *
     * @param requestId the response's {@code requestId}; {@code null} counts as missing
     * @return the copy
     */
    public ApiOutcome withRequestId(String requestId) {
        return new ApiOutcome(code, message, codeDesc, requestId, details);
    }

    /**
     * Returns the {@code code}, whether or not {@link CommonErrorCode} lists it.
     *
     * @return the code as text: {@code "5100"} for both {@code 5100} and {@code "5100"}; a number
     *     keeps the spelling that it has in the body
     */
    public String getCode() {
        return code;
    }

    /**
     * Returns the {@code code} as a number, whether or not {@link CommonErrorCode} lists it.
     *
     * @return the number, such as {@code 5100} or {@code -2700}; empty if the code is not the usual
     *     spelling of an {@code int}, such as {@code InvalidParameter}, {@code 05100} or {@code 5100.0}
     */
    public OptionalInt getNumericCode() {
        OptionalInt number = parseInt(code);
        boolean isUsual =
                number.isPresent() && Integer.toString(number.getAsInt()).equals(code);
        return isUsual ? number : OptionalInt.empty();
    }

    /**
     * Returns whether everything succeeded: the response, and each resource of a batch call.
     *
     * <p>The documentation says: "Any code other than 0 indicates that the request was not properly
     * executed." A few batch calls answer 0 although a resource failed. For the response's own code alone,
     * compare {@link #getCode()}: also for the few APIs in which other codes are not failures, such as 1 and 2 of
     * VOD's InitUpload.
     *
     * @return whether the code is exactly {@code 0}, and none of the {@linkplain #getDetails() details} failed
     */
    public boolean isSuccess() {
        return code.equals("0") && details.values().stream().allMatch(ApiOutcome::isSuccess);
    }

    /**
     * Returns the constant for this code, if there is one.
     *
     * <p>An empty answer does not mean success: ask {@link #isSuccess()}.
     *
     * @return the constant; empty on success, and for a failure whose code {@link CommonErrorCode}
     *     does not list
     */
    public Optional<CommonErrorCode> getCommonErrorCode() {
        return CommonErrorCode.findByCode(code);
    }

    /**
     * Returns what the first digit of the code usually stands for, also if {@link CommonErrorCode} does
     * not list the code: {@code 4200} is probably about the request. Some products use these numbers in
     * other ways.
     *
     * @return the category of a code from {@code 4000} to {@code 6999}, otherwise empty
     */
    public Optional<Category> getCategory() {
        OptionalInt number = getNumericCode();
        return number.isPresent() ? Category.ofCode(number.getAsInt()) : Optional.empty();
    }

    /**
     * Returns whether the documentation of the code advises to try again later; {@code false} also for a
     * code that {@link CommonErrorCode} does not list, about which nothing is known.
     *
     * <p>Limit the number of attempts: the cause of a {@code 5100} is often permanent. Only the caller
     * knows whether repeating the operation is safe. Only the response's own code counts. So if there are {@linkplain
     * #getFailedDetails() failed details}, ask each of them instead, and repeat only what failed.
     *
     * @return whether there is a constant for the code and it is {@linkplain
     *     CommonErrorCode#isRetryable() retryable}
     */
    public boolean isRetryable() {
        return getCommonErrorCode().filter(CommonErrorCode::isRetryable).isPresent();
    }

    /**
     * Returns this outcome if it is a success, and throws an exception otherwise.
     *
     * <p>Some codes of CMQ and SCF have another meaning, and code 7000 of CMQ is not a failure but an empty
     * queue. For them, check {@link #getCode()} first, or catch the exception and check its outcome.
     *
     * @return this outcome
     * @throws ApiErrorException if {@link #isSuccess()} is {@code false}; it contains this outcome
     */
    public ApiOutcome requireSuccess() {
        if (!isSuccess()) {
            throw new ApiErrorException(this);
        }
        return this;
    }

    /**
     * Returns the outcome of each resource of a batch call: the entries of the response's {@code
     * detail}.
     *
     * <p>An entry is a member of {@code detail} whose value is an object with a {@code code} that
     * is a string or a number. The entry has that object's code, message or msg, codeDesc and
     * requestId, and no details of its own. All other members are left out. If a name is repeated
     * inside {@code detail}, the last one counts.
     *
     * @return the outcomes by resource id, in the order of the body; unmodifiable; empty if there
     *     are none
     */
    public Map<String, ApiOutcome> getDetails() {
        return details;
    }

    /**
     * Returns the outcome of each resource of a batch call that failed: those {@linkplain
     * #getDetails() details} whose code is not {@code 0}.
     *
     * <pre>{@code
     * outcome.getFailedDetails().forEach((id, detail) -> {
     *     if (detail.isRetryable()) retryLater(id);
     * });
     * }</pre>
     *
     * @return the outcomes by resource id, in the order of the body; unmodifiable; empty if there
     *     are none
     */
    public Map<String, ApiOutcome> getFailedDetails() {
        Map<String, ApiOutcome> failed = new LinkedHashMap<>(details);
        failed.values().removeIf(ApiOutcome::isSuccess);
        return Collections.unmodifiableMap(failed);
    }

    /**
     * Returns the {@code message}, which is written for people. If there is none, returns the {@code
     * msg}, in which the cloud disk service (CBS) sends the text of a resource that failed.
     *
     * @return the text with its escapes resolved; {@code ""} if there is neither
     */
    public String getMessage() {
        return message;
    }

    /**
     * Returns the product's own code at the start of many messages: {@code 100004} for {@code
     * "(100004) projectId is incorrect"}.
     *
     * @return the number in parentheses at the very start of the message; empty if there is none,
     *     or if it does not fit an {@code int}
     * @see <a href="https://intl.cloud.tencent.com/document/api/378/34714">How the documentation
     *     describes messages</a>
     */
    public OptionalInt getModuleCode() {
        Matcher matcher = MODULE_CODE.matcher(message);
        return matcher.lookingAt() ? parseInt(matcher.group(1)) : OptionalInt.empty();
    }

    /**
     * Returns the {@code codeDesc}, a more specific code as text, such as {@code "ResourceOpFailed"} or
     * {@code "InvalidParameter.policyName.InUse"}.
     *
     * @return the text of a string or a number; {@code ""} if there is none
     */
    public String getCodeDesc() {
        return codeDesc;
    }

    /**
     * Returns the {@code requestId}, which identifies the call: the vendor's support asks for it.
     *
     * @return the text of a string or a number; {@code ""} if there is none
     */
    public String getRequestId() {
        return requestId;
    }

    /**
     * Compares code, message, codeDesc, requestId and details.
     *
     * @param other any object, or {@code null}
     * @return whether the other object is an outcome in which all of them are equal
     */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ApiOutcome)) {
            return false;
        }
        ApiOutcome that = (ApiOutcome) other;
        return code.equals(that.code)
                && message.equals(that.message)
                && codeDesc.equals(that.codeDesc)
                && requestId.equals(that.requestId)
                && details.equals(that.details);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, codeDesc, requestId, details);
    }

    /**
     * Returns the outcome as one line for a log.
     *
     * @return the code, and each of message, codeDesc, requestId and details that there is, for
     *     example {@code ApiOutcome[code=5100, message=(100004) projectId is incorrect]}. Control and
     *     format characters are escaped. At most the first 200 characters of each text and the first
     *     10 details are shown, and then how many there are
     */
    @Override
    public String toString() {
        StringJoiner parts = new StringJoiner(", ", "ApiOutcome[", "]");
        parts.add("code=" + Escapes.abbreviate(code, Escapes.MAX_TEXT));
        addIfPresent(parts, "message=", message);
        addIfPresent(parts, "codeDesc=", codeDesc);
        addIfPresent(parts, "requestId=", requestId);
        if (!details.isEmpty()) {
            parts.add("details=" + describeDetails());
        }
        return parts.toString();
    }

    private static void addIfPresent(StringJoiner parts, String label, String text) {
        if (!text.isEmpty()) {
            parts.add(label + Escapes.abbreviate(text, Escapes.MAX_TEXT));
        }
    }

    private String describeDetails() {
        String rest = details.size() > MAX_SHOWN_DETAILS ? ", … (" + details.size() + " details)" : "";
        return details.entrySet().stream()
                .limit(MAX_SHOWN_DETAILS)
                .map(detail -> Escapes.abbreviate(detail.getKey(), Escapes.MAX_TEXT) + "=" + detail.getValue())
                .collect(Collectors.joining(", ", "{", rest + "}"));
    }

    /** The number that a text is; empty if it is none, or does not fit an {@code int}. */
    private static OptionalInt parseInt(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
