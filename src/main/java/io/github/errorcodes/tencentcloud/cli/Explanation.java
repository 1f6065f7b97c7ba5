package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** What is printed in English or in Chinese: about codes and responses, and the usage. */
final class Explanation {

    private final PrintWriter out;
    private final Locale locale;
    private boolean firstParagraph = true;

    Explanation(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    /** Prints one line about a code. */
    void list(CommonErrorCode code) {
        out.println(code + "  " + code.getDescription(locale));
    }

    /** Prints all about a code, and how often a text mentions it if that is more than once. */
    void explain(CommonErrorCode code, int mentions) {
        startParagraph();
        out.println(code);
        out.println(text("  description: ", "  说明：") + code.getDescription(locale));
        out.println(text("  action:      ", "  处理：") + code.getAction(locale));
        out.println(text("  category:    ", "  类别：") + describe(code.getCategory()));
        out.println(text("  retry:       ", "  重试：") + describeRetry(code));
        Lookup.codeDesc(code).ifPresent(codeDesc -> out.println(text("  codeDesc:    ", "  codeDesc：") + codeDesc));
        String otherMeanings = otherMeanings(code);
        if (!otherMeanings.isEmpty()) {
            out.println(text("  note:        ", "  注意：") + otherMeanings);
        }
        if (mentions > 1) {
            out.println(text("  mentioned:   ", "  提及：") + mentions + text(" times", " 次"));
        }
    }

    private String describe(Category category) {
        switch (category) {
            case REQUEST:
                return text("REQUEST", "REQUEST（请求）");
            case RESOURCE:
                return text("RESOURCE", "RESOURCE（资源）");
            default:
                return text("SERVICE", "SERVICE（服务）");
        }
    }

    private String describeRetry(CommonErrorCode code) {
        return code.isRetryable()
                ? text("yes, later, if the operation may safely be repeated", "是，请稍后重试，前提是该操作可以安全地重复执行")
                : text("no", "否");
    }

    /** Which products give a code another meaning; empty if we know of none. */
    private String otherMeanings(CommonErrorCode code) {
        String iotSuite = text("; the IoT suite has its own table for 4000 to 5133", "；物联网套件的 4000 至 5133 另有一套定义");
        switch (code) {
            case INVALID_REQUEST_PARAMETER:
                return text("SCF uses 4000 for insufficient balance", "SCF 的 4000 表示余额不足") + iotSuite;
            case ACCESS_DENIED:
                return text("CMQ uses 4300 for an overdue charge", "CMQ 的 4300 表示欠费") + iotSuite;
            case QUOTA_EXCEEDED:
                return text(
                                "CMQ uses 4400 for a message that is too large, SCF for an invalid parameter",
                                "CMQ 的 4400 表示消息过大，SCF 的 4400 表示参数错误")
                        + iotSuite;
            case REPLAY_ATTACK:
                return text("CMQ uses 4500 for too many subscriptions", "CMQ 的 4500 表示订阅过多") + iotSuite;
            default:
                return "";
        }
    }

    /** Prints what a response has, except its resources; for a code that is not listed, also the category. */
    void printFields(ApiOutcome outcome) {
        startParagraph();
        printField(text("code:        ", "错误码：    "), outcome.getCode());
        printField(text("message:     ", "错误信息：  "), outcome.getMessage());
        outcome.getModuleCode().ifPresent(code -> out.println(text("module code: ", "模块错误码：") + code));
        printField(text("codeDesc:    ", "codeDesc：  "), outcome.getCodeDesc());
        printField(text("requestId:   ", "请求 ID：   "), outcome.getRequestId());
        if (!outcome.getCommonErrorCode().isPresent()) {
            outcome.getCategory()
                    .ifPresent(category -> out.println(text("category:    ", "类别：      ") + describe(category)));
        }
    }

    private void printField(String label, String text) {
        if (!text.isEmpty()) {
            out.println(label + Escapes.escape(text));
        }
    }

    /** Prints that a response reports success, and whether all of its resources agree. */
    void printSuccess(ApiOutcome outcome) {
        startParagraph();
        out.println(
                outcome.getFailedDetails().isEmpty()
                        ? text("The response reports success.", "响应表示调用成功。")
                        : text(
                                "The response reports success, but not every resource succeeded.",
                                "响应表示调用成功，但有资源操作失败。"));
    }

    /** Prints which resources of a batch call failed; nothing if the response has no details. */
    void printFailedDetails(ApiOutcome outcome) {
        Map<String, ApiOutcome> failed = outcome.getFailedDetails();
        int all = outcome.getDetails().size();
        if (all > 0) {
            startParagraph();
            out.println(text(
                    "Failed resources: " + failed.size() + " of " + all,
                    "失败的资源：" + failed.size() + " 个（共 " + all + " 个）"));
            failed.forEach((id, detail) -> out.println(Escapes.escape("  " + id + ": " + describe(detail))));
        }
    }

    private String describe(ApiOutcome detail) {
        String code = detail.getCommonErrorCode()
                .map(listed -> listed + text("", "（" + listed.getDescription(locale) + "）"))
                .orElse(detail.getCode());
        String message = detail.getMessage().isEmpty() ? "" : ": " + detail.getMessage();
        StringJoiner context = new StringJoiner(text(", ", "，"), text(" (", "（"), text(")", "）")).setEmptyValue("");
        if (!detail.getCodeDesc().isEmpty()) {
            context.add("codeDesc " + detail.getCodeDesc());
        }
        if (!detail.getRequestId().isEmpty()) {
            context.add(text("requestId ", "请求 ID ") + detail.getRequestId());
        }
        return code + message + context;
    }

    void printUsage() {
        for (String line : isChinese() ? Usage.CHINESE : Usage.ENGLISH) {
            out.println(line);
        }
    }

    private void startParagraph() {
        if (!firstParagraph) {
            out.println();
        }
        firstParagraph = false;
    }

    private String text(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    private boolean isChinese() {
        return locale.equals(Locale.CHINESE);
    }
}
