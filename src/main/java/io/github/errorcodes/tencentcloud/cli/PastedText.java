package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.MalformedResponseException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the codes in a text: a response, a log with several, or what programs have printed of them.
 *
 * <p>Responses come first; the patterns see only what stands between them. All of it takes linear time.
 */
final class PastedText {

    private static final Pattern TERMINAL_COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

    /** Digits may be full-width. */
    private static final String NUMBER = "-?[0-9０-９]+";

    /** What else may follow makes the number a part of something longer. */
    private static final String END_OF_NUMBER = "(?![A-Za-z0-9０-９_%]|[.:-][0-9])";

    /** The word code, but not as a part of zipcode or of status code. */
    private static final String CODE = "(?:(?<![a-z0-9_])(?:(?:err|error|ret|return)_?)?codes?"
            + "(?<!\\b(?:status|https?|exit|zip|post|postal|area|country|bar|qr|product|source)[\\s_-]{0,2}codes?)"
            + "|错误码|错误代码|返回码|錯誤碼)";

    /**
     * What is printed between the word and its number is short: marks that do not end a sentence, quotes, a few
     * words, a type such as {@code int(}. Possessive, since there are many ways to divide it.
     */
    private static final String BETWEEN = "(?:[^\\p{L}\\p{N}\\p{Sc},.;!?/，。；、！？-]|-(?![0-9０-９])"
            + "|is|was|是|为|為|string\\([0-9]\\)|[a-z]{1,9}[(\\[]|[ub](?=['\"])){0,40}+";

    private static final String NEXT_IN_LIST = "\\G(?!\\A)\\s*(?:[,，、;；|/&]\\s*(?:and|or)?|and|or|和|或|及|与)\\s*";

    private static final Pattern NUMBER_AFTER_CODE = Pattern.compile(
            "(?i)(?:" + CODE + BETWEEN + "|" + NEXT_IN_LIST + ")(" + NUMBER + ")(?:\\.0+)?" + END_OF_NUMBER);

    /** A number that stands alone. The first half passes over those after a word such as zipcode. */
    private static final Pattern LONE_NUMBER = Pattern.compile("(?i)codes?" + BETWEEN + NUMBER
            + "|(?<![a-z0-9０-９_\\p{Sc}]|[a-z0-9][.:-]|[a-z]/)(" + NUMBER + ")" + END_OF_NUMBER);

    private static final Pattern CODE_DESC = Pattern.compile(Arrays.stream(CommonErrorCode.values())
            .map(Lookup::codeDesc)
            .filter(codeDesc -> !codeDesc.isEmpty())
            .collect(Collectors.joining("|", "(?<![\\w.])(", ")(?![\\w.])")));

    private static final String MENTIONED = "Not a response: these are the codes that the text mentions";

    /** How a body of API 3.0 begins, and how the parser's message ends for it. */
    private static final String API_3_START = "{\"Response\":";

    private static final String API_3_HINT = "API 3.0 response";

    /** How often each character may be parsed, at most, since objects may lie in objects. */
    private static final int MAX_READINGS = 16;

    /** The responses, and the numbers after the word code outside of them, in the text's order. */
    private final List<Finding> found = new ArrayList<>();

    /** What stands outside of the responses. */
    private final StringBuilder outside = new StringBuilder();

    /** What is to be explained, in the text's order, each code once. */
    final Collection<Finding> findings;

    /** How codes were found that are not those of responses; {@code ""} if there are none. */
    final String note;

    /** The listed numbers that stand alone, if nothing else tells what the outcome was. */
    final List<Finding> alone;

    /** Whether there is a response of API 3.0, in which nothing is looked for. */
    private boolean hasApi3;

    /**
     * Reads a text.
     *
     * @param isOperand whether it is an argument: then a number counts without the word code, too. In a log there
     *     are numbers of many kinds
     */
    PastedText(String text, boolean isOperand) {
        readBodies(TERMINAL_COLOUR.matcher(text).replaceAll(""));
        boolean hasOutcome = found.stream().anyMatch(each -> each.counts() || each.isResponse() || each.isSuccess());
        alone = hasOutcome
                ? Collections.emptyList()
                : onlyCounting(find(LONE_NUMBER, outside, PastedText::toAsciiDigits));
        List<Finding> chosen = onlyCounting(found);
        if (isOperand) {
            chosen.addAll(alone);
        }
        List<Finding> named =
                hasNoneListed(chosen) ? find(CODE_DESC, outside, Lookup::codeOf) : Collections.emptyList();
        if (!named.isEmpty()) {
            note = MENTIONED + " by a codeDesc, which API 3.0 may use, too";
        } else {
            note = chosen.stream().allMatch(Finding::isResponse) ? "" : MENTIONED;
        }
        chosen.addAll(named);
        if (hasNoneListed(chosen)) {
            found.removeIf(each -> each.counts() || each.isSuccess() && !each.isResponse());
            chosen.addAll(found);
        }
        findings = Finding.eachCodeOnce(chosen);
    }

    boolean hasApi3() {
        return hasApi3;
    }

    private void readBodies(String text) {
        long budget = (long) MAX_READINGS * text.length();
        int end = 0; // Of what has been read.
        for (Map.Entry<Integer, Integer> object : objects(text).entrySet()) {
            int start = object.getKey();
            int length = object.getValue() - start;
            if (start < end || length > budget) {
                continue;
            }
            budget -= length;
            Optional<ApiOutcome> response = Optional.empty();
            boolean isApi3 = false;
            try {
                response = Optional.of(ApiOutcome.parse(text.substring(start, start + length)));
            } catch (MalformedResponseException e) {
                isApi3 = e.getMessage().endsWith(API_3_HINT) || text.startsWith(API_3_START, start);
            }
            if (response.isPresent() || isApi3) {
                readOutside(text.substring(end, start));
                response.map(Finding::of).ifPresent(found::add);
                end = start + length;
                hasApi3 |= isApi3;
            }
        }
        readOutside(text.substring(end));
    }

    private void readOutside(String part) {
        outside.append(part).append('\n');
        found.addAll(find(NUMBER_AFTER_CODE, part, PastedText::toAsciiDigits));
    }

    /**
     * Returns where the objects in a text end, by where they begin and in that order. One of API 3.0 may be cut off.
     *
     * <p>Quotes count inside braces only, and a string ends with its line at the latest: outside of JSON a quote may
     * be a single one.
     */
    private static Map<Integer, Integer> objects(String text) {
        Map<Integer, Integer> ends = new LinkedHashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        boolean inString = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                inString = false;
            } else if (c == '"') {
                inString = !inString && !open.isEmpty();
            } else if (inString) {
                i += c == '\\' && !text.startsWith("\n", i + 1) ? 1 : 0;
            } else if (c == '{') {
                ends.put(i, text.length());
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                ends.put(open.pop(), i + 1);
            }
        }
        for (int start : open) {
            if (!text.startsWith(API_3_START, start)) {
                ends.remove(start);
            }
        }
        return ends;
    }

    /** Finds the codes that the first group of a pattern names. */
    private static List<Finding> find(Pattern pattern, CharSequence text, UnaryOperator<String> toCode) {
        List<Finding> findings = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            if (matcher.group(1) != null) {
                findings.add(Finding.of(toCode.apply(matcher.group(1))));
            }
        }
        return findings;
    }

    private static String toAsciiDigits(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC);
    }

    private static boolean hasNoneListed(List<Finding> findings) {
        return Finding.eachCodeOnce(findings).stream()
                .noneMatch(each -> each.listed().isPresent());
    }

    private static List<Finding> onlyCounting(List<Finding> findings) {
        return findings.stream().filter(Finding::counts).collect(Collectors.toCollection(ArrayList::new));
    }
}
