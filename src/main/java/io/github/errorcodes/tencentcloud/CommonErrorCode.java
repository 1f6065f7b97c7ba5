package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The 22 common error codes of Tencent Cloud's legacy API (API 2.0), each with its description and
 * with what to do about it.
 *
 * <p>A response may hold a code that is not listed here: older pages document 4200, and products
 * have codes of their own. So keep the raw code, and a branch for the unknown one:
 *
 * <pre>{@code
 * String advice =
 *         CommonErrorCode.findByCode("4200")
 *                 .map(CommonErrorCode::getAction)
 *                 .orElse("Not a common error code; see the product's documentation");
 * }</pre>
 *
 * <p>{@link ApiResult} reads the code out of a whole response. There is no constant for {@code 0},
 * which means success.
 *
 * <p>Names and codes of constants never change, and a minor release may add constants: a {@code
 * switch} needs a {@code default}. The ordinal may change; use {@link #getNumericCode()}.
 *
 * <p>Source: the page "Common Error Codes" in Tencent Cloud's documentation of the legacy API.
 * Codes and descriptions are that page's; the actions keep its facts in other words.
 */
public enum CommonErrorCode {

    /**
     * {@code 4000}: Invalid request parameter.
     *
     * <p>Check the request's parameters: a required one is missing, or a value is incorrectly
     * formatted. Read the {@code message} field for the details.
     */
    INVALID_REQUEST_PARAMETER(
            4000,
            "Invalid request parameter",
            "Check the request's parameters: a required one is missing, or a value is incorrectly formatted. "
                    + "Read the message field for the details."),

    /**
     * {@code 4100}: Authentication failed.
     *
     * <p>Check how the signature is calculated: an error there is the usual cause of a failed
     * signature authentication.
     */
    AUTHENTICATION_FAILED(
            4100,
            "Authentication failed",
            "Check how the signature is calculated: an error there is the usual cause of a failed signature "
                    + "authentication."),

    /**
     * {@code 4101}: No API access authorization.
     *
     * <p>Ask the admin of the main account for permission to access this API: the main account has
     * not authorized the sub-account to access it.
     */
    NO_API_ACCESS_AUTHORIZATION(
            4101,
            "No API access authorization",
            "Ask the admin of the main account for permission to access this API: the main account has not "
                    + "authorized the sub-account to access it."),

    /**
     * {@code 4102}: No authorization to access resources.
     *
     * <p>Ask the admin of the main account for permission to access the specified resource: the
     * main account has not authorized the sub-account to access it.
     */
    NO_RESOURCE_ACCESS_AUTHORIZATION(
            4102,
            "No authorization to access resources",
            "Ask the admin of the main account for permission to access the specified resource: the main "
                    + "account has not authorized the sub-account to access it."),

    /**
     * {@code 4103}: No authorization to access resources operated by the current API.
     *
     * <p>Ask the admin of the main account for permission to access the specified resource that
     * this API operates: the main account has not authorized the sub-account to access it.
     */
    NO_OPERATED_RESOURCE_ACCESS_AUTHORIZATION(
            4103,
            "No authorization to access resources operated by the current API",
            "Ask the admin of the main account for permission to access the specified resource that this API "
                    + "operates: the main account has not authorized the sub-account to access it."),

    /**
     * {@code 4104}: The key does not exist.
     *
     * <p>Confirm which key the request uses, then try again: that key does not exist.
     */
    KEY_DOES_NOT_EXIST(
            4104,
            "The key does not exist",
            "Confirm which key the request uses, then try again: that key does not exist."),

    /**
     * {@code 4105}: Incorrect token.
     *
     * <p>Send the correct token: the one in the request is incorrect.
     */
    INCORRECT_TOKEN(4105, "Incorrect token", "Send the correct token: the one in the request is incorrect."),

    /**
     * {@code 4106}: MFA verification failed.
     *
     * <p>Repeat the MFA verification: it failed.
     */
    MFA_VERIFICATION_FAILED(4106, "MFA verification failed", "Repeat the MFA verification: it failed."),

    /**
     * {@code 4110}: Other CAM authentication failures.
     *
     * <p>Check the CAM authentication of the request: it failed in another way than those with a
     * code of their own.
     */
    OTHER_CAM_AUTHENTICATION_FAILURE(
            4110,
            "Other CAM authentication failures",
            "Check the CAM authentication of the request: it failed in another way than those with a code of "
                    + "their own."),

    /**
     * {@code 4300}: Access denied.
     *
     * <p>Check the account: it is blocked, or it is not authorized to use the API.
     */
    ACCESS_DENIED(4300, "Access denied", "Check the account: it is blocked, or it is not authorized to use the API."),

    /**
     * {@code 4400}: Quota exceeded.
     *
     * <p>Submit a ticket to solve the issue: the number of requests exceeds the quota limit. The
     * ticket page is
     * https://console.cloud.tencent.com/workorder/category?level1_id=141&amp;level2_id=645&amp;source=0&amp;data_title=%E6%B4%BB%E5%8A%A8%E9%98%B2%E5%88%B7AA&amp;level3_id=647&amp;radio_title=%E5%9C%BA%E6%99%AF%E5%92%A8%E8%AF%A2&amp;queue=3&amp;scene_code=16593&amp;step=2
     */
    QUOTA_EXCEEDED(
            4400,
            "Quota exceeded",
            "Submit a ticket to solve the issue: the number of requests exceeds the quota limit. The ticket "
                    + "page is "
                    + "https://console.cloud.tencent.com/workorder/category?level1_id=141&level2_id=645&source=0&data_title=%E6%B4%BB%E5%8A%A8%E9%98%B2%E5%88%B7AA&level3_id=647&radio_title=%E5%9C%BA%E6%99%AF%E5%92%A8%E8%AF%A2&queue=3&scene_code=16593&step=2"),

    /**
     * {@code 4500}: Replay attack.
     *
     * <p>Send a unique {@code Nonce}, and a {@code Timestamp} that differs from the Tencent server
     * time by no more than five minutes: with these two parameters, the server executes each
     * request only once.
     */
    REPLAY_ATTACK(
            4500,
            "Replay attack",
            "Send a unique Nonce, and a Timestamp that differs from the Tencent server time by no more than "
                    + "five minutes: with these two parameters, the server executes each request only once."),

    /**
     * {@code 4600}: Unsupported protocol.
     *
     * <p>Call the API over HTTPS: it supports HTTPS but not HTTP, and the protocol of the request
     * is not supported.
     */
    UNSUPPORTED_PROTOCOL(
            4600,
            "Unsupported protocol",
            "Call the API over HTTPS: it supports HTTPS but not HTTP, and the protocol of the request is not "
                    + "supported."),

    /**
     * {@code 5000}: Resource does not exist.
     *
     * <p>Check the resource ID: no instance corresponds to it, the instance has been returned, or
     * the resource belongs to other users.
     */
    RESOURCE_DOES_NOT_EXIST(
            5000,
            "Resource does not exist",
            "Check the resource ID: no instance corresponds to it, the instance has been returned, or the "
                    + "resource belongs to other users."),

    /**
     * {@code 5100}: Resource operation failed.
     *
     * <p>Read the {@code message} field for the details of the failed operation on the resource.
     * Try again later, or contact customer service for assistance.
     */
    RESOURCE_OPERATION_FAILED(
            5100,
            "Resource operation failed",
            "Read the message field for the details of the failed operation on the resource. Try again later, "
                    + "or contact customer service for assistance."),

    /**
     * {@code 5200}: Resource purchase failed.
     *
     * <p>Check whether the instance configuration is supported and the resources are sufficient:
     * possible causes of the failed purchase include an unsupported instance configuration and
     * insufficient resources.
     */
    RESOURCE_PURCHASE_FAILED(
            5200,
            "Resource purchase failed",
            "Check whether the instance configuration is supported and the resources are sufficient: possible "
                    + "causes of the failed purchase include an unsupported instance configuration and insufficient "
                    + "resources."),

    /**
     * {@code 5300}: Insufficient balance.
     *
     * <p>Top up the user account: its balance is insufficient to complete the purchase or upgrade.
     */
    INSUFFICIENT_BALANCE(
            5300,
            "Insufficient balance",
            "Top up the user account: its balance is insufficient to complete the purchase or upgrade."),

    /**
     * {@code 5400}: Partial execution success.
     *
     * <p>Read the returned value of the method for more information: a part of the batch operation
     * has been executed successfully.
     */
    PARTIAL_EXECUTION_SUCCESS(
            5400,
            "Partial execution success",
            "Read the returned value of the method for more information: a part of the batch operation has "
                    + "been executed successfully."),

    /**
     * {@code 5500}: User qualification review failed.
     *
     * <p>Settle the user's qualification review before the purchase: the resource was not purchased
     * because that review failed.
     */
    USER_QUALIFICATION_REVIEW_FAILED(
            5500,
            "User qualification review failed",
            "Settle the user's qualification review before the purchase: the resource was not purchased "
                    + "because that review failed."),

    /**
     * {@code 6000}: Internal server error.
     *
     * <p>Try again later, or contact customer service for assistance: an error occurred inside the
     * server.
     */
    INTERNAL_SERVER_ERROR(
            6000,
            "Internal server error",
            "Try again later, or contact customer service for assistance: an error occurred inside the server."),

    /**
     * {@code 6100}: Unsupported by current version.
     *
     * <p>Check first whether the domain name of the API is correct, as it may vary by module. If it
     * is, the API is not supported by the current version or is under maintenance.
     */
    UNSUPPORTED_BY_CURRENT_VERSION(
            6100,
            "Unsupported by current version",
            "Check first whether the domain name of the API is correct, as it may vary by module. If it is, "
                    + "the API is not supported by the current version or is under maintenance."),

    /**
     * {@code 6200}: API temporarily inaccessible.
     *
     * <p>Try again later: the API is under maintenance or not in service.
     */
    API_TEMPORARILY_INACCESSIBLE(
            6200, "API temporarily inaccessible", "Try again later: the API is under maintenance or not in service.");

    /** How much of a text that is no code an exception's message shows. */
    private static final int MAX_QUOTED = 32;

    /**
     * An entry for each number from the lowest code to the highest, most of them empty: it costs a
     * few kilobytes, and look-ups neither hash nor allocate.
     */
    private static final List<Optional<CommonErrorCode>> BY_NUMBER = index(values());

    private final String code;
    private final int numericCode;
    private final String description;
    private final String action;
    private final Category category;

    CommonErrorCode(int numericCode, String description, String action) {
        this.code = Integer.toString(numericCode);
        this.numericCode = numericCode;
        this.description = description;
        this.action = action;
        this.category = Category.ofCode(numericCode).get();
    }

    /**
     * Finds the constant of a code that must be one of these.
     *
     * @param code a code as a response spells it, such as {@code "5100"}
     * @return the constant with exactly this code, never {@code null}
     * @throws IllegalArgumentException if no constant has this code; the message quotes at most the
     *     first 32 characters of it
     * @throws NullPointerException if the code is {@code null}
     * @see #findByCode(String)
     */
    public static CommonErrorCode fromCode(String code) {
        Optional<CommonErrorCode> found = findByCode(Objects.requireNonNull(code, "code"));
        if (found.isPresent()) {
            return found.get();
        }
        throw unknown(code);
    }

    /**
     * Finds the constant of a code that must be one of these.
     *
     * @param code a code, such as {@code 5100}
     * @return the constant with this code, never {@code null}
     * @throws IllegalArgumentException if no constant has this code
     * @see #findByCode(int)
     */
    public static CommonErrorCode fromCode(int code) {
        Optional<CommonErrorCode> found = findByCode(code);
        if (found.isPresent()) {
            return found.get();
        }
        throw unknown(Integer.toString(code));
    }

    /**
     * Finds the constant of a code that may be any text.
     *
     * @param code a code as a response spells it, such as {@code "5100"}, or {@code null}
     * @return the constant with exactly this code, or empty if there is none: for {@code null}, for
     *     a code that is not listed, and for any other spelling, such as {@code "05100"}
     */
    public static Optional<CommonErrorCode> findByCode(String code) {
        return code == null ? Optional.empty() : findByCode(parseFourDigits(code));
    }

    /**
     * Finds the constant of a code that may be any number.
     *
     * @param code a code, such as {@code 5100}
     * @return the constant with this code, or empty if there is none
     */
    public static Optional<CommonErrorCode> findByCode(int code) {
        int position = code - INVALID_REQUEST_PARAMETER.numericCode;
        return 0 <= position && position < BY_NUMBER.size() ? BY_NUMBER.get(position) : Optional.empty();
    }

    /**
     * Returns the code as the response's {@code code} spells it.
     *
     * @return four digits, such as {@code "5100"}
     */
    public String getCode() {
        return code;
    }

    /**
     * Returns the code as a number.
     *
     * @return the number, such as {@code 5100}
     */
    public int getNumericCode() {
        return numericCode;
    }

    /**
     * Returns the code's documented name.
     *
     * @return the documentation's Description to the letter, such as {@code "Resource operation
     *     failed"}
     */
    public String getDescription() {
        return description;
    }

    /**
     * Returns what to do about the error.
     *
     * @return an instruction for a person, in plain text
     */
    public String getAction() {
        return action;
    }

    /**
     * Returns what the error is about, as the code's first digit tells.
     *
     * @return the category
     */
    public Category getCategory() {
        return category;
    }

    /**
     * Says whether the documentation advises to try again later.
     *
     * <p>Whether the operation may safely be repeated is the caller's to judge: it may have been
     * executed although the response reports an error.
     *
     * @return {@code true} for 5100, 6000 and 6200
     */
    public boolean isRetryable() {
        return this == RESOURCE_OPERATION_FAILED
                || this == INTERNAL_SERVER_ERROR
                || this == API_TEMPORARILY_INACCESSIBLE;
    }

    /**
     * Returns code and name.
     *
     * @return for example {@code "5100 RESOURCE_OPERATION_FAILED"}
     */
    @Override
    public String toString() {
        return code + " " + name();
    }

    /** Gives the number that exactly four ASCII digits spell; 0, no error code, for other text. */
    static int parseFourDigits(String text) {
        if (text.length() != 4) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(i);
            if (c < '0' || '9' < c) {
                return 0;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    /** Fails where two constants share a code. The constants must be in ascending order. */
    static List<Optional<CommonErrorCode>> index(CommonErrorCode... constants) {
        int lowest = constants[0].numericCode;
        int highest = constants[constants.length - 1].numericCode;
        List<Optional<CommonErrorCode>> byNumber =
                new ArrayList<>(Collections.nCopies(highest - lowest + 1, Optional.empty()));
        for (CommonErrorCode constant : constants) {
            if (byNumber.set(constant.numericCode - lowest, Optional.of(constant))
                    .isPresent()) {
                throw new IllegalStateException("Two constants have the code " + constant.code);
            }
        }
        return byNumber;
    }

    private static IllegalArgumentException unknown(String code) {
        CommonErrorCode[] all = values();
        StringBuilder message = new StringBuilder("Expected one of the ");
        message.append(all.length).append(" common error codes, ");
        message.append(all[0].code).append(" to ").append(all[all.length - 1].code);
        message.append(", but found \"");
        int shown = Math.min(code.length(), MAX_QUOTED);
        message.append(Escapes.escape(code.substring(0, shown))).append('"');
        if (shown < code.length()) {
            message.append(" and ").append(code.length() - shown).append(" more characters");
        }
        if (code.equals("0")) {
            message.append(": 0 means success");
        }
        return new IllegalArgumentException(message.toString());
    }

    /** What an error is about. The first digit of its code tells, documented or not. */
    public enum Category {

        /** 4xxx: something about the request, its authentication or its authorization. */
        REQUEST,

        /** 5xxx: something about the resource, or about the account that is to pay for it. */
        RESOURCE,

        /** 6xxx: something about the service. */
        SERVICE;

        /**
         * Finds the category of a code, also of one that {@link CommonErrorCode} lacks: 4200 is a
         * {@link #REQUEST}.
         *
         * @param code any number
         * @return the category for a code from 4000 to 6999, otherwise empty
         */
        public static Optional<Category> ofCode(int code) {
            switch (code / 1000) {
                case 4:
                    return Optional.of(REQUEST);
                case 5:
                    return Optional.of(RESOURCE);
                case 6:
                    return Optional.of(SERVICE);
                default:
                    return Optional.empty();
            }
        }
    }
}
