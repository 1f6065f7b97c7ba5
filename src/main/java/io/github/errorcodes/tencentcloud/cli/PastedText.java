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

    /** Also where a program has printed the escape character as a text. */
    private static final Pattern TERMINAL_COLOUR =
            Pattern.compile("(?:\u001b|\\\\(?:u001b|x1b|033)|#033|\\^\\[)\\[[0-9;]*[mK]");

    /** Digits may be full-width. */
    private static final String NUMBER = "-?[0-9０-９]+";

    /** What must not follow: it would make the number a part of something longer. */
    private static final String END_OF_NUMBER = "(?![A-Za-z0-9０-９_%\\p{Sc}]|[.:-][0-9])";

    /** Words that end in code and are others, such as zipcode and status code. A value before the word is none. */
    private static final String OTHER_CODE = "(?<![=:\\w])(?:status|https?|exit|zip|postal|area|country|bar|qr|product"
            + "|source|promo|verification)[ _-]?codes?";

    private static final String CODE =
            "(?:(?<![a-z0-9_])(?:(?:err|error|ret|return)_?)?codes?(?<!" + OTHER_CODE + ")|错误码|错误代码|返回码|錯誤碼)";

    /**
     * What may stand between the word and its number: blanks, at most 40 marks that do not end a part of a sentence, a
     * few words, types such as {@code int(}. Possessive, since there are many ways to divide it.
     */
    private static final String BETWEEN = "(?:\\s++|[^\\p{L}\\p{N}\\p{Sc},.;!?/，。；、！？-]|-(?![0-9０-９])"
            + "|is|was|是|为|為|string\\([0-9]+\\)|[a-z]{1,12}[(\\[]|[ub](?=['\"])){0,40}+";

    private static final String NEXT_IN_LIST =
            "\\G(?!\\A)[\"']?\\s*+(?:[,，、;；|/&]\\s*+(?:and|or)?|and|or|和|或|及|与)\\s*+[\"']?";

    private static final Pattern NUMBER_AFTER_CODE = Pattern.compile(
            "(?i)(?:" + CODE + BETWEEN + "|" + NEXT_IN_LIST + ")(" + NUMBER + ")(?:\\.0+)?" + END_OF_NUMBER);

    /** A number that stands alone. The first alternative passes over those after a word such as zipcode. */
    private static final Pattern LONE_NUMBER = Pattern.compile("(?i)" + OTHER_CODE + BETWEEN + NUMBER
            + "|(?<![a-z0-9０-９_@\\\\\\p{Sc}]|[a-z0-9\\]][.:+-]|[a-z]/)(" + NUMBER + ")" + END_OF_NUMBER
            + "(?![.@/-][a-z])");

    private static final Pattern CODE_DESC = Pattern.compile(Arrays.stream(CommonErrorCode.values())
            .map(Lookup::codeDesc)
            .filter(codeDesc -> !codeDesc.isEmpty())
            .collect(Collectors.joining("|", "(?<![\\w.])(", ")(?![\\w.])")));

    private static final String MENTIONED = "Not a response: these are the codes that the text mentions";

    /** How a response of API 3.0 begins, and how the parser's message ends for it. */
    private static final Pattern API_3_START = Pattern.compile("\\{\\s*[\"']?Response[\"']?\\s*:");

    private static final String API_3_HINT = "API 3.0 response";

    /** Where an object ends that is cut off. */
    private static final int UNCLOSED = 0;

    /** All objects that are parsed have at most so many times the text's length, since objects may lie in objects. */
    private static final int MAX_READINGS = 16;

    /** The responses, and the numbers after the word code outside of them, in the text's order. */
    private final List<Finding> found = new ArrayList<>();

    /** What stands outside of the responses. */
    private final StringBuilder outside = new StringBuilder();

    /** What is to be explained, each code once. */
    final Collection<Finding> findings;

    /** What to say about the text beside the findings, or if there are none; {@code ""} if there is nothing to say. */
    final String note;

    /** Whether there is a response of API 3.0. Nothing is looked for in it. */
    private boolean hasApi3;

    /** Whether one is cut off, so that what follows may belong to it. */
    private boolean endsInApi3;

    /**
     * Reads a text.
     *
     * @param isOperand whether it is an argument: then a number counts without the word code, too; a log has numbers
     *     of many kinds
     */
    PastedText(String text, boolean isOperand) {
        readBodies(TERMINAL_COLOUR.matcher(text).replaceAll(""));
        List<Finding> chosen = onlyRelevant(found);
        if (hasListed(chosen)) {
            note = chosen.stream().allMatch(Finding::isResponse) ? "" : MENTIONED;
        } else {
            List<Finding> alone = onlyRelevant(find(LONE_NUMBER, outside, PastedText::toAsciiDigits));
            List<Finding> byCodeDesc = endsInApi3 ? Collections.emptyList() : find(CODE_DESC, outside, Lookup::codeOf);
            if (isOperand && !alone.isEmpty() && found.stream().noneMatch(each -> each.isResponse() || each.isZero())) {
                chosen.addAll(alone);
                note = MENTIONED;
            } else if (!byCodeDesc.isEmpty()) {
                chosen.addAll(byCodeDesc);
                note = MENTIONED + " by a codeDesc, which API 3.0 may use, too";
            } else {
                found.stream()
                        .filter(each -> !each.isRelevant() && (each.isResponse() || !each.isZero()))
                        .forEach(chosen::add);
                note = noteOnWhatIsNotExplained(alone);
            }
        }
        findings = Finding.eachCodeOnce(chosen);
    }

    private String noteOnWhatIsNotExplained(List<Finding> alone) {
        if (hasApi3 || endsInApi3) {
            return "The text has a response of API 3.0, which has other codes";
        }
        return alone.isEmpty() ? "" : "The text has " + alone.get(0).code + ": if that is the code, give it alone";
    }

    /** Reads the responses, in the text's order, and what stands between them. */
    private void readBodies(String text) {
        long budget = (long) MAX_READINGS * text.length();
        int readUpTo = 0;
        boolean isCutOff = false;
        for (Map.Entry<Integer, Integer> object : objectEnds(text).entrySet()) {
            int start = object.getKey();
            int end = object.getValue();
            boolean isApi3 =
                    API_3_START.matcher(text).region(start, text.length()).lookingAt();
            if (end == UNCLOSED) {
                isCutOff = true;
                endsInApi3 |= isApi3;
            }
            if (start < readUpTo || end - start > budget || end == UNCLOSED) {
                continue;
            }
            budget -= end - start;
            try {
                Finding response = Finding.of(ApiOutcome.parse(text.substring(start, end)));
                readOutside(text.substring(readUpTo, start));
                readUpTo = end;
                if (!isCutOff || response.isRelevant() || !response.isZero()) { // Not a success that is only a part.
                    found.add(response);
                }
            } catch (MalformedResponseException e) {
                if (isApi3 || e.getMessage().endsWith(API_3_HINT)) {
                    readOutside(text.substring(readUpTo, start));
                    readUpTo = end;
                    hasApi3 = true;
                }
            }
        }
        readOutside(text.substring(readUpTo));
    }

    private void readOutside(String part) {
        outside.append(part).append('\n');
        found.addAll(find(NUMBER_AFTER_CODE, part, PastedText::toAsciiDigits));
    }

    /**
     * Returns where the objects in a text end, by where they begin and in that order.
     *
     * <p>Quotes count inside braces only, and a string ends with its line at the latest, since outside of JSON a quote
     * may have no partner.
     */
    private static Map<Integer, Integer> objectEnds(String text) {
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
                if (c == '\\' && !text.startsWith("\n", i + 1)) {
                    i++;
                }
            } else if (c == '{') {
                ends.put(i, UNCLOSED); // It keeps its place when the end is known.
                open.push(i);
            } else if (c == '}' && !open.isEmpty()) {
                ends.put(open.pop(), i + 1);
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

    private static boolean hasListed(List<Finding> findings) {
        return Finding.eachCodeOnce(findings).stream()
                .anyMatch(each -> each.listed().isPresent());
    }

    private static List<Finding> onlyRelevant(List<Finding> findings) {
        return findings.stream().filter(Finding::isRelevant).collect(Collectors.toCollection(ArrayList::new));
    }
}
