package io.github.errorcodes.tencentcloud;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The common error codes of Tencent Cloud's legacy API (API 2.0), each with its description and with
 * what to do about it, in English and in Chinese.
 *
 * <pre>{@code
 * CommonErrorCode code = CommonErrorCode.fromCode("5100");
 * switch (code) {
 *     case REPLAY_ATTACK:
 *         return "check the clock";
 *     default:
 *         return code.getAction();
 * }
 * }</pre>
 *
 * <p>A response may contain a code that is not listed here: older pages list 4200, and products
 * have codes of their own. Keep the raw code, and handle codes that are not listed:
 *
 * <pre>{@code
 * String action =
 *         CommonErrorCode.findByCode("4200")
 *                 .map(CommonErrorCode::getAction)
 *                 .orElse("See the product's documentation");
 * }</pre>
 *
 * <p>{@link ApiOutcome} reads the code from a whole response. There is no constant for {@code 0},
 * which means success. Some products give a few of these codes another meaning: for example, 4300
 * of CMQ means that a charge is overdue.
 *
 * <p>The names and codes of constants never change, and a minor release may add constants. So a
 * {@code switch} needs a {@code default}. Actions and Chinese texts are for people: any release may
 * change them.
 *
 * <p>In a class that a JSON library fills, declare the code as a {@code String}, and look it up.
 * Jackson and fastjson take a number for the ordinal of an enum: they read {@code {"code":0}} as {@link
 * #INVALID_REQUEST_PARAMETER}.
 *
 * <p>Source: the page "Common Error Codes" in Tencent Cloud's documentation of the legacy API, in
 * English and in Chinese. Codes and descriptions are those of the pages; the actions say the same in
 * our own words.
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
            "请求参数非法",
            "Check the request's parameters: a required one is missing, or a value is incorrectly formatted. "
                    + "Read the message field for the details.",
            "请检查请求参数，可能缺少必要参数，或参数值格式不正确。具体原因请查看 message 字段。"),

    /**
     * {@code 4100}: Authentication failed.
     *
     * <p>Check how the signature is calculated: an error there is the usual cause of a failed
     * signature authentication.
     */
    AUTHENTICATION_FAILED(
            4100,
            "Authentication failed",
            "身份认证失败",
            "Check how the signature is calculated: an error there is the usual cause of a failed signature "
                    + "authentication.",
            "请检查签名的计算过程，身份认证失败通常是因为签名有误。"),

    /**
     * {@code 4101}: No API access authorization.
     *
     * <p>Ask the admin of the main account for permission to access this API: the main account
     * has not authorized the sub-account to access it.
     */
    NO_API_ACCESS_AUTHORIZATION(
            4101,
            "No API access authorization",
            "未授权访问接口",
            "Ask the admin of the main account for permission to access this API: the main account has not "
                    + "authorized the sub-account to access it.",
            "请联系主账号管理员开通该接口的访问权限，因为主账号尚未授权子账号访问该接口。"),

    /**
     * {@code 4102}: No authorization to access resources.
     *
     * <p>Ask the admin of the main account for permission to access the specified resource: the
     * main account has not authorized the sub-account to access it.
     */
    NO_RESOURCE_ACCESS_AUTHORIZATION(
            4102,
            "No authorization to access resources",
            "未授权访问资源",
            "Ask the admin of the main account for permission to access the specified resource: the main "
                    + "account has not authorized the sub-account to access it.",
            "请联系主账号管理员开通所请求资源的访问权限，因为主账号尚未授权子账号访问该资源。"),

    /**
     * {@code 4103}: No authorization to access resources operated by the current API.
     *
     * <p>Ask the admin of the main account for permission to access the specified resource that
     * this API operates: the main account has not authorized the sub-account to access it.
     */
    NO_OPERATED_RESOURCE_ACCESS_AUTHORIZATION(
            4103,
            "No authorization to access resources operated by the current API",
            "未授权访问当前接口所操作的资源",
            "Ask the admin of the main account for permission to access the specified resource that this API "
                    + "operates: the main account has not authorized the sub-account to access it.",
            "请联系主账号管理员开通该接口所操作资源的访问权限，因为主账号尚未授权子账号访问该资源。"),

    /**
     * {@code 4104}: The key does not exist.
     *
     * <p>Confirm which key the request uses, then try again: that key does not exist.
     */
    KEY_DOES_NOT_EXIST(
            4104,
            "The key does not exist",
            "密钥不存在",
            "Confirm which key the request uses, then try again: that key does not exist.",
            "请求所用的密钥不存在，请核对后重试。"),

    /**
     * {@code 4105}: Incorrect token.
     *
     * <p>Send the correct token: the one in the request is incorrect.
     */
    INCORRECT_TOKEN(
            4105,
            "Incorrect token",
            "token 错误",
            "Send the correct token: the one in the request is incorrect.",
            "请求中的 token 有误，请改用正确的 token。"),

    /**
     * {@code 4106}: MFA verification failed.
     *
     * <p>Repeat the MFA verification: it failed.
     */
    MFA_VERIFICATION_FAILED(
            4106, "MFA verification failed", "MFA 校验失败", "Repeat the MFA verification: it failed.", "MFA 校验未通过，请重新校验。"),

    /**
     * {@code 4110}: Other CAM authentication failures.
     *
     * <p>Check the CAM authentication of the request: it failed for a reason that has no code of
     * its own.
     */
    OTHER_CAM_AUTHENTICATION_FAILURE(
            4110,
            "Other CAM authentication failures",
            "其他 CAM 鉴权失败",
            "Check the CAM authentication of the request: it failed for a reason that has no code of its own.",
            "CAM 鉴权因其他原因失败，且该原因没有单独的错误码，请检查该请求的 CAM 鉴权。"),

    /**
     * {@code 4300}: Access denied.
     *
     * <p>Check the account: it is blocked, or it is not authorized to use the API.
     */
    ACCESS_DENIED(
            4300,
            "Access denied",
            "拒绝访问",
            "Check the account: it is blocked, or it is not authorized to use the API.",
            "请检查账号，可能的原因包括账号已被封禁、账号不在该接口面向的用户范围内等。"),

    /**
     * {@code 4400}: Quota exceeded.
     *
     * <p>Submit a ticket to solve the issue: the number of requests exceeds the quota limit. The
     * ticket page is https://console.cloud.tencent.com/workorder/category
     */
    QUOTA_EXCEEDED(
            4400,
            "Quota exceeded",
            "超过配额",
            "Submit a ticket to solve the issue: the number of requests exceeds the quota limit. The ticket "
                    + "page is https://console.cloud.tencent.com/workorder/category",
            "请求次数已超出配额限制，请提交工单解决。工单页面：https://console.cloud.tencent.com/workorder/category"),

    /**
     * {@code 4500}: Replay attack.
     *
     * <p>Send a unique {@code Nonce}, and a {@code Timestamp} that differs from the Tencent
     * server time by no more than five minutes. These two parameters ensure that the server
     * executes each request only once.
     */
    REPLAY_ATTACK(
            4500,
            "Replay attack",
            "重放攻击",
            "Send a unique Nonce, and a Timestamp that differs from the Tencent server time by no more than "
                    + "five minutes. These two parameters ensure that the server executes each request only once.",
            "每次请求请使用不同的 Nonce，并确保 Timestamp 与腾讯服务器的时间相差不超过 5 分钟。服务器通过这两个参数保证每个请求只执行一次。"),

    /**
     * {@code 4600}: Unsupported protocol.
     *
     * <p>Call the API over HTTPS: the request's protocol is not supported. The API supports
     * HTTPS, not HTTP.
     */
    UNSUPPORTED_PROTOCOL(
            4600,
            "Unsupported protocol",
            "协议不支持",
            "Call the API over HTTPS: the request's protocol is not supported. The API supports HTTPS, not HTTP.",
            "请求所用的协议不受支持，请改用 HTTPS 调用。当前 API 只支持 HTTPS，不支持 HTTP。"),

    /**
     * {@code 5000}: Resource does not exist.
     *
     * <p>Check the resource ID: no instance corresponds to it, the instance has been returned, or
     * the resource belongs to other users.
     */
    RESOURCE_DOES_NOT_EXIST(
            5000,
            "Resource does not exist",
            "资源不存在",
            "Check the resource ID: no instance corresponds to it, the instance has been returned, or the "
                    + "resource belongs to other users.",
            "请检查资源标识，可能是对应的实例不存在、实例已被退还，或者该资源属于其他用户。"),

    /**
     * {@code 5100}: Resource operation failed.
     *
     * <p>Read the {@code message} field for the details of the failed operation on the resource.
     * Try again later, or contact customer service for assistance.
     *
     * <p>{@linkplain #isRetryable() Retryable}.
     */
    RESOURCE_OPERATION_FAILED(
            5100,
            "Resource operation failed",
            "资源操作失败",
            "Read the message field for the details of the failed operation on the resource. Try again "
                    + "later, or contact customer service for assistance.",
            "请先查看 message 字段了解资源操作失败的具体原因，再稍后重试，或联系客服协助解决。"),

    /**
     * {@code 5200}: Resource purchase failed.
     *
     * <p>Check the instance configuration and the resources: possible causes of the failed
     * purchase include an unsupported instance configuration and insufficient resources.
     */
    RESOURCE_PURCHASE_FAILED(
            5200,
            "Resource purchase failed",
            "资源购买失败",
            "Check the instance configuration and the resources: possible causes of the failed purchase "
                    + "include an unsupported instance configuration and insufficient resources.",
            "请确认实例配置是否受支持、资源是否充足，购买失败的可能原因包括不支持该实例配置、资源不足等。"),

    /**
     * {@code 5300}: Insufficient balance.
     *
     * <p>Top up the user account: its balance is insufficient to complete the purchase or
     * upgrade.
     */
    INSUFFICIENT_BALANCE(
            5300,
            "Insufficient balance",
            "余额不足",
            "Top up the user account: its balance is insufficient to complete the purchase or upgrade.",
            "用户账号余额不足以完成购买或升级，请先充值。"),

    /**
     * {@code 5400}: Partial execution success.
     *
     * <p>Read the returned value of the method for more information: a part of the batch
     * operation has been executed successfully.
     */
    PARTIAL_EXECUTION_SUCCESS(
            5400,
            "Partial execution success",
            "部分执行成功",
            "Read the returned value of the method for more information: a part of the batch operation has "
                    + "been executed successfully.",
            "批量操作只有一部分执行成功，请查看方法的返回值了解详情。"),

    /**
     * {@code 5500}: User qualification review failed.
     *
     * <p>Resolve the user qualification review, then purchase the resource: the purchase failed
     * because that review failed.
     */
    USER_QUALIFICATION_REVIEW_FAILED(
            5500,
            "User qualification review failed",
            "用户资质审核未通过",
            "Resolve the user qualification review, then purchase the resource: the purchase failed because "
                    + "that review failed.",
            "请先通过用户资质审核，再购买资源。本次购买失败，是因为用户资质审核未通过。"),

    /**
     * {@code 6000}: Internal server error.
     *
     * <p>Try again later, or contact customer service for assistance: an error occurred inside
     * the server.
     *
     * <p>{@linkplain #isRetryable() Retryable}.
     */
    INTERNAL_SERVER_ERROR(
            6000,
            "Internal server error",
            "服务器内部错误",
            "Try again later, or contact customer service for assistance: an error occurred inside the server.",
            "服务器内部出错，请稍后重试，或联系客服协助解决。"),

    /**
     * {@code 6100}: Unsupported by current version.
     *
     * <p>Check first whether the domain name of the API is correct, as it may vary by module. If
     * it is correct, the API is not supported by the current version or is under maintenance.
     */
    UNSUPPORTED_BY_CURRENT_VERSION(
            6100,
            "Unsupported by current version",
            "版本暂不支持",
            "Check first whether the domain name of the API is correct, as it may vary by module. If it is "
                    + "correct, the API is not supported by the current version or is under maintenance.",
            "请先确认接口的域名是否正确，不同模块的域名可能不同。如果域名无误，可能是当前版本不支持该接口，或者该接口正在维护等。"),

    /**
     * {@code 6200}: API temporarily inaccessible.
     *
     * <p>Try again later: the API is under maintenance or not in service.
     *
     * <p>{@linkplain #isRetryable() Retryable}.
     */
    API_TEMPORARILY_INACCESSIBLE(
            6200,
            "API temporarily inaccessible",
            "接口暂时无法访问",
            "Try again later: the API is under maintenance or not in service.",
            "请稍后重试，该接口正在停服维护。");

    /** The class fails to load if two constants share a code. */
    private static final Map<String, CommonErrorCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(CommonErrorCode::getCode, Function.identity()));

    private final String code;
    private final int numericCode;
    private final String description;
    private final String chineseDescription;
    private final String action;
    private final String chineseAction;
    private final Category category;

    CommonErrorCode(
            int numericCode, String description, String chineseDescription, String action, String chineseAction) {
        this.code = Integer.toString(numericCode);
        this.numericCode = numericCode;
        this.description = description;
        this.chineseDescription = chineseDescription;
        this.action = action;
        this.chineseAction = chineseAction;
        this.category = Category.ofCode(numericCode).get();
    }

    /**
     * Returns the constant for a code that must be one of the common error codes.
     *
     * @param code a code as a response spells it, such as {@code "5100"}
     * @return the constant with exactly this code, never {@code null}
     * @throws IllegalArgumentException if no constant has this code; the message shows at most the code's
     *     first 32 characters
     * @throws NullPointerException if the code is {@code null}
     * @see #findByCode(String)
     */
    public static CommonErrorCode fromCode(String code) {
        return findByCode(Objects.requireNonNull(code, "code")).orElseThrow(() -> unknown(code));
    }

    /**
     * Returns the constant for a code that must be one of the common error codes.
     *
     * @param code a code, such as {@code 5100}
     * @return the constant with this code, never {@code null}
     * @throws IllegalArgumentException if no constant has this code
     * @see #findByCode(int)
     */
    public static CommonErrorCode fromCode(int code) {
        return fromCode(Integer.toString(code));
    }

    /**
     * Returns the constant for a code, or empty if there is none.
     *
     * @param code a code as a response spells it, such as {@code "5100"}, or {@code null}
     * @return the constant with exactly this code; empty for {@code null}, for a code that is not
     *     listed, and for any other spelling, such as {@code "05100"}
     */
    public static Optional<CommonErrorCode> findByCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Returns the constant for a code, or empty if there is none.
     *
     * @param code a code, such as {@code 5100}
     * @return the constant with this code; empty for a code that is not listed
     */
    public static Optional<CommonErrorCode> findByCode(int code) {
        return findByCode(Integer.toString(code));
    }

    /**
     * Returns the code as the response's {@code code} spells it. Store this: the ordinal may change.
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
     * Returns what the code means, in the documentation's few words.
     *
     * @return the documentation's Description in English, to the letter, such as {@code "Resource operation
     *     failed"}
     */
    public String getDescription() {
        return description;
    }

    /**
     * Returns the description in the language of a locale.
     *
     * @param locale the reader's locale, such as {@link Locale#SIMPLIFIED_CHINESE}; only its
     *     language counts
     * @return the text in Chinese if the language is {@code zh}, otherwise in English
     * @throws NullPointerException if the locale is {@code null}
     */
    public String getDescription(Locale locale) {
        return isChinese(locale) ? chineseDescription : description;
    }

    /**
     * Returns what to do about the error, in English.
     *
     * @return an instruction for a person, in plain text
     */
    public String getAction() {
        return action;
    }

    /**
     * Returns the action in the language of a locale.
     *
     * @param locale the reader's locale, such as {@link Locale#SIMPLIFIED_CHINESE}; only its
     *     language counts
     * @return the text in Chinese if the language is {@code zh}, otherwise in English
     * @throws NullPointerException if the locale is {@code null}
     */
    public String getAction(Locale locale) {
        return isChinese(locale) ? chineseAction : action;
    }

    /**
     * Returns what the error is about.
     *
     * @return the category that the code's first digit stands for
     */
    public Category getCategory() {
        return category;
    }

    /**
     * Returns whether the documentation advises to try again later.
     *
     * <p>Only the caller knows whether repeating the operation is safe: it may have been executed
     * although the response reports an error. Limit the number of attempts.
     *
     * @return {@code true} for 5100, 6000 and 6200
     */
    public boolean isRetryable() {
        return this == RESOURCE_OPERATION_FAILED
                || this == INTERNAL_SERVER_ERROR
                || this == API_TEMPORARILY_INACCESSIBLE;
    }

    /**
     * Returns code and name, for a log. Jackson 3 writes an enum so; other JSON libraries write the name.
     *
     * @return for example {@code "5100 RESOURCE_OPERATION_FAILED"}
     */
    @Override
    public String toString() {
        return code + " " + name();
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private static IllegalArgumentException unknown(String code) {
        String hint = code.equals("0") ? ": 0 means success" : "";
        return new IllegalArgumentException(
                Escapes.quote(code, Escapes.MAX_CODE) + " is not a common error code" + hint);
    }

    /**
     * What an error is about: the first digit of its code, whether or not the code is listed. A minor
     * release may add constants.
     */
    public enum Category {

        /** 4xxx: something about the request, its authentication or its authorization. */
        REQUEST,

        /** 5xxx: something about the resource, or about the account that pays for it. */
        RESOURCE,

        /** 6xxx: something about the service. */
        SERVICE;

        /** The category of a code from 4000 to 6999, listed or not; empty for any other number. */
        static Optional<Category> ofCode(int code) {
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
