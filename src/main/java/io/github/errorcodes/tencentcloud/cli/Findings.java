package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is answered: the codes to explain, and one line about what they do not say. */
final class Findings {

    /** What stands in an argument for a character that the machine's locale does not have. */
    private static final String LOST_CHARACTER = "\ufffd";

    /** Where a text does, a 0 in it may be that of a batch call of which a resource failed. */
    private static final Pattern SPEAKS_OF_FAILURE = Pattern.compile("(?i)fail|失败");

    /** Each code once. */
    final Collection<Finding> all;

    /** A line for standard error; {@code ""} if there is nothing to add. */
    final String note;

    private Findings(List<Finding> findings, String note) {
        this.all = eachCodeOnce(findings);
        this.note = note;
    }

    /** Returns what is answered to a code or a name; empty if a word is neither. */
    static Optional<Findings> ofCodeOrName(String word, Language language) {
        Optional<CommonErrorCode> named = Lookup.find(word);
        String code = named.map(CommonErrorCode::getCode).orElse(word);
        if (!code.matches(PastedText.NUMBER)) {
            return Optional.empty();
        }
        boolean isCodeDesc = named.isPresent() && Lookup.isCodeDesc(word, named.get());
        String note = isCodeDesc ? doubtAboutCodeDesc(language) : "";
        return Optional.of(new Findings(Collections.singletonList(Finding.of(code)), note));
    }

    /**
     * Returns what is answered to a text: all failures in it. If none of them is listed, also the listed numbers that
     * stand alone (in an argument that has neither a response nor a 0: a log has numbers of many kinds), or else the
     * codes of which the codeDesc stands there. If there is nothing so, the successes and a line that leads on.
     */
    static Findings in(String text, boolean isArgument, Language language) {
        PastedText facts = new PastedText(text);
        List<Finding> findings = new ArrayList<>(eachCodeOnce(filter(facts.outcomes, each -> !each.isSuccess())));
        if (findings.stream().anyMatch(each -> each.listed().isPresent())) {
            return new Findings(findings, "");
        }
        String note = "";
        boolean mayStandAlone = isArgument && !facts.hasResponse() && !facts.hasZero();
        List<Finding> alone = mayStandAlone ? facts.numbersAlone() : Collections.emptyList();
        boolean mayBeNamed = alone.isEmpty() && !facts.hasApi3Response();
        List<Finding> named = mayBeNamed ? facts.codeDescs() : Collections.emptyList();
        if (!alone.isEmpty()) {
            findings.addAll(alone);
            String codes = alone.stream().map(each -> each.code).collect(Collectors.joining(", "));
            note = language.text("The text does not call it a code: " + codes, codes + " 在文本中没有写明是错误码");
        } else if (!named.isEmpty()) {
            findings.addAll(named);
            note = doubtAboutCodeDesc(language);
        } else if (findings.isEmpty()) {
            findings.addAll(filter(facts.outcomes, Finding::isResponse)); // They are successes.
            note = whatLeadsOn(text, facts, isArgument, language);
        }
        return new Findings(findings, note);
    }

    /** What to say about a text in which nothing was found, or successes alone. */
    private static String whatLeadsOn(String text, PastedText facts, boolean isArgument, Language language) {
        if (facts.isAboutApi3()) {
            return language.text(
                    "API 3.0 has other codes, which are not listed here: see the product's documentation",
                    "API 3.0 另有一套错误码，本工具不支持，请查阅所用产品的文档");
        }
        List<Finding> numbers = new ArrayList<>(facts.numbersInSuccesses());
        numbers.addAll(facts.numbersAlone());
        if (!numbers.isEmpty()) {
            String has = facts.hasResponse()
                    ? language.text("But the text has ", "但文本中有 ")
                    : language.text("The text has ", "文本中有 ");
            return has + numbers.get(0).code + language.text(": if that is the code, give it alone", "：如果它是错误码，请单独输入");
        }
        if (facts.hasResponse()) {
            return "";
        }
        if (facts.hasZero()
                && !facts.isCutOff()
                && !SPEAKS_OF_FAILURE.matcher(text).find()) {
            return language.text("Its code is 0, which means success", "错误码是 0，表示调用成功");
        }
        if (isArgument && text.contains(LOST_CHARACTER)) {
            return language.text(
                    "The machine's locale has lost characters of the argument: give it on standard input",
                    "参数中有字符因本机的 locale 而丢失，请改从标准输入传入");
        }
        boolean isBody = text.matches("(?s)\\s*(?:[{<].*)?");
        boolean isShown = isArgument && !isBody && !text.contains("{"); // A body may hold secrets.
        return (isShown ? Explanation.quote(text) + " " : language.text("The text ", "文本"))
                + language.text("has no known code or name", "中没有已知的错误码或名称")
                + (isBody ? " (" + facts.whyNoResponse() + ")" : "")
                + language.text(
                        ": give the code alone, such as 5100, or see --list", "：请单独输入错误码，如 5100，或用 --list 列出全部");
    }

    private static String doubtAboutCodeDesc(Language language) {
        return language.text(
                "Found by its codeDesc, which API 3.0 may use, too", "按 codeDesc 匹配；若来自 API 3.0，请查阅所用产品的文档");
    }

    /** A code has the first response that has it. After it come the listed codes of its failed resources. */
    private static Collection<Finding> eachCodeOnce(List<Finding> findings) {
        Map<String, Finding> byCode = new LinkedHashMap<>();
        for (Finding each : findings) {
            byCode.merge(each.code, each, (first, later) -> first.isResponse() ? first : later);
            each.failedResources().stream()
                    .filter(resource -> resource.getCommonErrorCode().isPresent())
                    .forEach(resource -> byCode.putIfAbsent(resource.getCode(), Finding.of(resource.getCode())));
        }
        return byCode.values();
    }

    private static List<Finding> filter(List<Finding> findings, Predicate<Finding> predicate) {
        return findings.stream().filter(predicate).collect(Collectors.toList());
    }
}
