package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;

/** Says what is known of codes and responses, in English or in Chinese. */
final class Explanation {

    /** How many characters are shown of each text of a response. */
    private static final int MAX_CHARACTERS = 1000;

    /** How many of the resources that failed are shown. */
    private static final int MAX_RESOURCES = 20;

    /** Codes that the table lacks, and what to say of them; the first row counts. */
    private static final String[][] UNLISTED = {
        {"0", " means success", " 表示调用成功"},
        {"4200", " means that the request has expired (in an older table)", " 表示请求已过期，见于较早的错误码表"},
        {"7000", " means an empty queue, which is not a failure (in CMQ)", " 在 CMQ 中表示队列为空，不算失败"},
        {
            "-2700",
            " means that the call failed: time-out, refused connection, 404, 502 (in the vendor's old Java SDK)",
            " 由腾讯云旧版 Java SDK 生成，表示没有收到正常响应，如超时、连接被拒绝、404、502"
        },
        {"-[0-9]+", " is not a common error code: it may be a client's own", " 不是公共错误码，可能是客户端自己的错误码"},
        {"(?s).*", " is not a common error code: see the product's documentation", " 不是公共错误码，请查阅所用产品的文档"},
    };

    private final PrintWriter out;
    private final Language language;
    private boolean firstParagraph = true;

    Explanation(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** Returns the start of a code, or of what a person has typed, escaped and in quotes. */
    static String quote(String text) {
        String start = text.length() <= Escapes.MAX_CODE ? text : text.substring(0, Escapes.MAX_CODE) + "…";
        return Escapes.quote(start, start.length());
    }

    /** Prints one line about a code. */
    void list(CommonErrorCode code) {
        out.println(code + "  " + code.getDescription(language.locale));
    }

    /** Prints what a response says, then what its code means if that is known, then the resources that failed. */
    void explain(Finding finding) {
        finding.response.ifPresent(this::printFields);
        finding.response.filter(ApiOutcome::isSuccess).ifPresent(response -> printSuccess());
        finding.listed().ifPresent(code -> printMeaning(code, finding));
        finding.response.ifPresent(this::printFailedDetails);
    }

    private void printFields(ApiOutcome response) {
        startParagraph();
        printField("code:        ", "错误码：    ", response.getCode());
        printField("message:     ", "错误信息：  ", response.getMessage());
        response.getModuleCode().ifPresent(code -> printField("module code: ", "模块错误码：", "" + code));
        printField("codeDesc:    ", "codeDesc：  ", response.getCodeDesc());
        printField("requestId:   ", "请求 ID：   ", response.getRequestId());
    }

    private void printSuccess() {
        startParagraph();
        out.println(text("The response reports success.", "响应表示调用成功。"));
    }

    private void printMeaning(CommonErrorCode code, Finding finding) {
        String ownCodeDesc = finding.response.map(ApiOutcome::getCodeDesc).orElse("");
        startParagraph();
        out.println(code);
        printField("  description: ", "  说明：", code.getDescription(language.locale));
        printField("  action:      ", "  处理措施：", code.getAction(language.locale));
        printField("  retry:       ", "  重试：", describeRetry(code));
        printField("  codeDesc:    ", "  codeDesc：", ownCodeDesc.isEmpty() ? Lookup.codeDesc(code) : "");
    }

    private String describeRetry(CommonErrorCode code) {
        return code.isRetryable()
                ? text("yes, later, if the operation may safely be repeated", "是，请稍后重试，前提是该操作可以安全地重复执行")
                : text("no", "否");
    }

    private void printField(String english, String chinese, String text) {
        if (!text.isEmpty()) {
            out.println(text(english, chinese) + shown(text));
        }
    }

    /** Prints which resources failed, if the response has details. */
    private void printFailedDetails(ApiOutcome response) {
        Map<String, ApiOutcome> failed = response.getFailedDetails();
        int all = response.getDetails().size();
        if (all > 0) {
            startParagraph();
            out.println(text(
                    "Failed resources: " + failed.size() + " of " + all,
                    "失败的资源：" + failed.size() + " 个（共 " + all + " 个）"));
            failed.entrySet().stream()
                    .limit(MAX_RESOURCES)
                    .forEach(detail ->
                            out.println("  " + shown(detail.getKey()) + text(": ", "：") + describe(detail.getValue())));
            int more = failed.size() - MAX_RESOURCES;
            if (more > 0) {
                out.println(text("  … and " + more + " more", "  … 另有 " + more + " 个"));
            }
        }
    }

    private String describe(ApiOutcome detail) {
        String code = detail.getCommonErrorCode()
                .map(listed -> listed + text("", "（" + listed.getDescription(language.locale) + "）"))
                .orElseGet(() -> shown(detail.getCode()));
        String message = detail.getMessage().isEmpty() ? "" : text(": ", "：") + shown(detail.getMessage());
        StringJoiner context = new StringJoiner(text(", ", "，"), text(" (", "（"), text(")", "）")).setEmptyValue("");
        if (!detail.getCodeDesc().isEmpty()) {
            context.add("codeDesc " + shown(detail.getCodeDesc()));
        }
        if (!detail.getRequestId().isEmpty()) {
            context.add(text("requestId ", "请求 ID ") + shown(detail.getRequestId()));
        }
        return code + message + context;
    }

    /** The start of a text, escaped, and how long it is if that is not all. */
    private String shown(String text) {
        int length = text.length();
        return length <= MAX_CHARACTERS
                ? Escapes.escape(text)
                : Escapes.escape(text.substring(0, MAX_CHARACTERS))
                        + text("… (" + length + " characters)", "…（共 " + length + " 个字符）");
    }

    /** Returns what is known of a code that is not a common error code. */
    String describeUnlisted(String code) {
        String[] known = Arrays.stream(UNLISTED)
                .filter(row -> code.matches(row[0]))
                .findFirst()
                .get();
        return quote(code) + text(known[1], known[2]);
    }

    void printUsage() {
        for (String line : language == Language.CHINESE ? Usage.CHINESE : Usage.ENGLISH) {
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
        return language.text(english, chinese);
    }
}
