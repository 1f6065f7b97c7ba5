package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Prints in English or in Chinese: about codes and responses, and the usage. */
final class Explanation {

    /** How many characters are shown of each text of a response. */
    private static final int MAX_CHARACTERS = 1000;

    /** How many of the resources that failed are shown. */
    private static final int MAX_RESOURCES = 20;

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

    /** Prints what a response says, then what its code means if that is known, then the resources that failed. */
    void explain(Finding finding) {
        finding.response.ifPresent(this::printFields);
        finding.response.filter(ApiOutcome::isSuccess).ifPresent(this::printSuccess);
        finding.listed().ifPresent(code -> printMeaning(code, finding));
        if (finding.times > 1 && (finding.isResponse() || finding.listed().isPresent())) {
            out.println(text("  mentioned:   ", "  出现：") + finding.times + text(" times", " 次"));
        }
        finding.response.ifPresent(this::printFailedDetails);
    }

    private void printFields(ApiOutcome outcome) {
        startParagraph();
        printField(text("code:        ", "错误码：    "), outcome.getCode());
        printField(text("message:     ", "错误信息：  "), outcome.getMessage());
        outcome.getModuleCode().ifPresent(code -> out.println(text("module code: ", "模块错误码：") + code));
        printField(text("codeDesc:    ", "codeDesc：  "), outcome.getCodeDesc());
        printField(text("requestId:   ", "请求 ID：   "), outcome.getRequestId());
    }

    private void printField(String label, String text) {
        if (!text.isEmpty()) {
            out.println(label + shown(text));
        }
    }

    private void printSuccess(ApiOutcome outcome) {
        startParagraph();
        out.println(
                outcome.getFailedDetails().isEmpty()
                        ? text("The response reports success.", "响应表示调用成功。")
                        : text(
                                "The response reports success, but not every resource succeeded.",
                                "响应表示调用成功，但有资源操作失败。"));
    }

    private void printMeaning(CommonErrorCode code, Finding finding) {
        startParagraph();
        out.println(code);
        out.println(text("  description: ", "  说明：") + code.getDescription(locale));
        out.println(text("  action:      ", "  处理措施：") + code.getAction(locale));
        out.println(text("  category:    ", "  类别：") + describe(code.getCategory()));
        out.println(text("  retry:       ", "  重试：") + describeRetry(code));
        boolean hasCodeDesc =
                finding.response.filter(found -> !found.getCodeDesc().isEmpty()).isPresent();
        printField(text("  codeDesc:    ", "  codeDesc："), hasCodeDesc ? "" : Lookup.codeDesc(code));
        printField(text("  note:        ", "  其他含义："), otherMeanings(code));
    }

    private String describe(Category category) {
        switch (category) {
            case REQUEST:
                return text("REQUEST", "REQUEST（请求）");
            case RESOURCE:
                return text("RESOURCE", "RESOURCE（资源）");
            case SERVICE:
                return text("SERVICE", "SERVICE（服务）");
            default:
                return category.name();
        }
    }

    private String describeRetry(CommonErrorCode code) {
        return code.isRetryable()
                ? text("yes, later, if the operation may safely be repeated", "是，请稍后重试，前提是该操作可以安全地重复执行")
                : text("no", "否");
    }

    /** What a code means in other products; empty if none is known. */
    private String otherMeanings(CommonErrorCode code) {
        switch (code) {
            case INVALID_REQUEST_PARAMETER:
                return text("SCF uses 4000 for insufficient balance", "SCF 的 4000 表示余额不足");
            case ACCESS_DENIED:
                return text("CMQ uses 4300 for an overdue charge", "CMQ 的 4300 表示欠费");
            case QUOTA_EXCEEDED:
                return text(
                        "CMQ uses 4400 for a message that is too large, SCF for an invalid parameter",
                        "CMQ 的 4400 表示消息过大，SCF 的 4400 表示参数错误");
            case REPLAY_ATTACK:
                return text("CMQ uses 4500 for too many subscriptions", "CMQ 的 4500 表示订阅过多");
            default:
                return "";
        }
    }

    /** Prints which resources failed, if the response has details. */
    private void printFailedDetails(ApiOutcome outcome) {
        Map<String, ApiOutcome> failed = outcome.getFailedDetails();
        int all = outcome.getDetails().size();
        if (all > 0) {
            startParagraph();
            out.println(text(
                    "Failed resources: " + failed.size() + " of " + all,
                    "失败的资源：" + failed.size() + " 个（共 " + all + " 个）"));
            failed.entrySet().stream()
                    .limit(MAX_RESOURCES)
                    .forEach(detail -> out.println("  " + shown(detail.getKey()) + ": " + describe(detail.getValue())));
            if (failed.size() > MAX_RESOURCES) {
                out.println(text(
                        "  … and " + (failed.size() - MAX_RESOURCES) + " more",
                        "  … 另有 " + (failed.size() - MAX_RESOURCES) + " 个"));
            }
        }
    }

    private String describe(ApiOutcome detail) {
        String code = detail.getCommonErrorCode()
                .map(listed -> listed + text("", "（" + listed.getDescription(locale) + "）"))
                .orElseGet(() -> shown(detail.getCode()));
        String message = detail.getMessage().isEmpty() ? "" : ": " + shown(detail.getMessage());
        StringJoiner context = new StringJoiner(text(", ", "，"), text(" (", "（"), text(")", "）")).setEmptyValue("");
        if (!detail.getCodeDesc().isEmpty()) {
            context.add("codeDesc " + shown(detail.getCodeDesc()));
        }
        if (!detail.getRequestId().isEmpty()) {
            context.add(text("requestId ", "请求 ID ") + shown(detail.getRequestId()));
        }
        return code + message + context;
    }

    /** The start of a response's text, escaped, and how long it is if that is not all. */
    private String shown(String text) {
        int length = text.length();
        return length <= MAX_CHARACTERS
                ? Escapes.escape(text)
                : Escapes.escape(text.substring(0, MAX_CHARACTERS))
                        + text("… (" + length + " characters)", "…（共 " + length + " 个字符）");
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
