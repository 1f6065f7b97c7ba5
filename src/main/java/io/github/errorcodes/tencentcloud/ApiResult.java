package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outcome of one call of Tencent Cloud's legacy API (API 2.0), read out of the response's body.
 *
 * <pre>{@code
 * ApiResult result = ApiResult.parse(body);
 * if (!result.isSuccess()) {
 *     String advice =
 *             result.getErrorCode()
 *                     .map(CommonErrorCode::getAction)
 *                     .orElse("Not a common error code: " + result.getCode());
 *     log.warn("{}: {}", result, advice);
 * }
 * }</pre>
 *
 * <p>A code that {@link CommonErrorCode} lacks is normal, and no error: {@link #getCode()} has it.
 *
 * <p>Instances are immutable and hold no reference to the body.
 */
public final class ApiResult {

    private static final String SUCCESS = "0";

    /** The limit on digits keeps the number within a {@code long}. */
    private static final Pattern MODULE_CODE = Pattern.compile("\\((-?0*[0-9]{1,10})\\)");

    private final String code;
    private final String message;
    private final String codeDesc;

    ApiResult(String code, String message, String codeDesc) {
        this.code = code;
        this.message = message;
        this.codeDesc = codeDesc;
    }

    /**
     * Reads a response body.
     *
     * <p>The whole body must be one JSON object under <a
     * href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>, and is checked to its last
     * character, in one pass and without recursion. Of its members, {@code code} must be there and
     * be a string or a number; {@code message} and {@code codeDesc} may be missing, and count as
     * empty where they are neither string nor number. None of the three may occur twice. Members of
     * the same name inside other values do not count.
     *
     * @param json the body; it must not change meanwhile
     * @return the outcome, also for a code that {@link CommonErrorCode} lacks
     * @throws MalformedResponseException if the body is anything else: not JSON, cut short, without
     *     a {@code code}, a response of API 3.0
     * @throws NullPointerException if the body is {@code null}
     */
    public static ApiResult parse(CharSequence json) {
        return new ResponseReader(Objects.requireNonNull(json, "json")).read();
    }

    /**
     * Returns the {@code code}, whether or not it is a common one.
     *
     * @return the code's text: {@code "5100"} for both {@code 5100} and {@code "5100"}; a number
     *     keeps the spelling that it has in the body
     */
    public String getCode() {
        return code;
    }

    /**
     * Says whether the response reports success: "Any code other than 0 indicates that the request
     * was not properly executed", says the documentation.
     *
     * <p>A few APIs use small positive codes for outcomes that are no failure either, such as 1 and
     * 2 of VOD's InitUpload. This method says {@code false} for them; compare {@link #getCode()}.
     *
     * @return whether the code is exactly {@code 0}
     */
    public boolean isSuccess() {
        return code.equals(SUCCESS);
    }

    /**
     * Returns the common error code that the {@code code} is.
     *
     * @return the constant; empty on success and for a code that {@link CommonErrorCode} lacks
     */
    public Optional<CommonErrorCode> getErrorCode() {
        return CommonErrorCode.findByCode(code);
    }

    /**
     * Returns the category that the {@code code} falls into by number, also where {@link
     * CommonErrorCode} lacks it: {@code 4200} is a {@link Category#REQUEST}.
     *
     * @return the category; empty on success and for a code that is not spelled with four digits,
     *     from {@code 4000} to {@code 6999}
     */
    public Optional<Category> getCategory() {
        return Category.ofCode(CommonErrorCode.parseFourDigits(code));
    }

    /**
     * Returns the {@code message}, meant for people.
     *
     * @return the message with its escapes resolved; {@code ""} where there is none
     */
    public String getMessage() {
        return message;
    }

    /**
     * Returns the code of the product's own that begins many a message: {@code 100004} for {@code
     * "(100004) projectId is incorrect"}.
     *
     * @return the number in parentheses at the very start of the message; empty if there is none,
     *     or if it does not fit an {@code int}
     * @see <a href="https://intl.cloud.tencent.com/document/api/378/34714">How the vendor describes
     *     messages</a>
     */
    public OptionalInt getModuleCode() {
        Matcher matcher = MODULE_CODE.matcher(message);
        if (matcher.lookingAt()) {
            long number = Long.parseLong(matcher.group(1));
            if (number == (int) number) {
                return OptionalInt.of((int) number);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Returns the {@code codeDesc}, such as {@code "ResourceOpFailed"}.
     *
     * @return its text as it stands, also where it is a number; {@code ""} where there is none
     */
    public String getCodeDesc() {
        return codeDesc;
    }

    /**
     * Compares by {@code code}, {@code message} and {@code codeDesc}.
     *
     * @param other any object, or {@code null}
     * @return whether the other is a result with the same three texts
     */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ApiResult)) {
            return false;
        }
        ApiResult that = (ApiResult) other;
        return code.equals(that.code) && message.equals(that.message) && codeDesc.equals(that.codeDesc);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, codeDesc);
    }

    /**
     * Returns the result as one line for a log.
     *
     * @return code, message and codeDesc, their control and format characters escaped
     */
    @Override
    public String toString() {
        return Escapes.escape("ApiResult[code=" + code + ", message=" + message + ", codeDesc=" + codeDesc + "]");
    }
}
