package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.MalformedResponseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Facts about a text: a response, a log with several, or what programs have printed of them. {@link Findings} says what
 * follows from them.
 *
 * <p>Responses come first; numbers and names are looked for outside of them. All of it takes linear time: no pattern has
 * a {@code \b}, which looks at all combining marks before it.
 */
final class PastedText {

    /** Also where a program has printed the escape character as a text. */
    private static final Pattern TERMINAL_COLOUR =
            Pattern.compile("(?:\u001b|\\\\(?:u001b|x1b|033)|#033|\\^\\[)\\[[0-9;]*[mK]");

    /** As .NET and nginx print it. */
    private static final Pattern ESCAPED_QUOTE = Pattern.compile("\\\\(?:u0022|x22)");

    static final String NUMBER = "0|-?[1-9][0-9]*";

    /** What must not follow: it would make the number a part of something longer, such as 4,000. */
    private static final String END_OF_NUMBER = "(?![\\w%\\p{Sc}]|[.:-][0-9]|,[0-9]{3}(?![0-9]))";

    /** Words that end in code and are others, such as zipcode and status code. A value before the word is none. */
    private static final String OTHER_CODE =
            "(?<![=:\\w])(?:status|https?(?:[ _-](?:response|error))?|exit(?:ed with)?|zip|postal|area"
                    + "|country|bar|qr|product|source|promo|verification|module)[ _-]?codes?";

    private static final String CODE = "(?:(?<![a-z0-9_])(?:(?:err|error|ret|return)_?)?codes?(?<!" + OTHER_CODE
            + ")-?|(?<!http|模块)错误码|错误代码|返回码|錯誤碼)";

    /**
     * What may stand between the word and its number, at most 40 of: blanks in a row, a mark that does not end a part
     * of a sentence, {@code is} and the like, a word that opens a quote or a bracket, such as {@code int(}. Possessive,
     * since there are many ways to divide it.
     */
    private static final String BETWEEN = "(?:\\s++|[^\\p{L}\\p{N}\\p{Sc},.;!?/。、}-]|-(?![0-9])|is|was|是|为|為"
            + "|string\\([0-9]+\\)|[a-z]{1,12}(?=['\"(\\[])){0,40}+";

    /** Four digits at least: {@code code 4400, 3 attempts}. */
    private static final String NEXT_IN_LIST =
            "\\G(?!\\A)[\"']?\\s*+(?:[,、;|/&]\\s*+(?:and|or)?|and|or|和|或|及|与)\\s*+[\"']?(?=-?[0-9]{4})";

    /** What this library writes into a log. */
    private static final String BEFORE_CONSTANT = oneOf(CommonErrorCode::toString, "(?<![\\w.-])(?=", ")");

    private static final Pattern CODE_NUMBER = Pattern.compile("(?i)(?:" + CODE + BETWEEN + "|" + NEXT_IN_LIST + "|"
            + BEFORE_CONSTANT + ")(" + NUMBER + ")(?:\\.0+)?" + END_OF_NUMBER);

    /** A number that stands alone. The first alternative passes over those after a word such as zipcode. */
    private static final Pattern LONE_NUMBER = Pattern.compile(
            "(?i)" + OTHER_CODE + BETWEEN + "(?:" + NUMBER + ")|(?<![a-z0-9_@\\\\\\p{Sc}]|[a-z0-9\\]][.:+-]|[a-z]/)("
                    + NUMBER + ")" + END_OF_NUMBER + "(?![.@/-][a-z])");

    /** In API 3.0, requests that come too fast. */
    private static final String API_3_LIMIT = "RequestLimitExceeded";

    private static final Pattern CODE_DESC =
            Pattern.compile(oneOf(Lookup::codeDesc, "(?<![\\w.])(?!" + API_3_LIMIT + ")(", ")(?![\\w.])"));

    private static final Pattern API_3_RESPONSE = Pattern.compile("[{,]\\s*+\\\\*+[\"']?Response\\\\*+[\"']?\\s*+:");

    /** What its programs print, a host of it, and a code of two words. */
    private static final Pattern API_3_MARK = Pattern.compile("TencentCloudSDK|tencentcloudapi\\.com|" + API_3_LIMIT
            + "|(?<![\\w.])[A-Z][a-z]++(?:[A-Z][a-z]++)++\\.[A-Z]\\w*+(?!\\.\\w)");

    private static final Pattern API_3_ERROR =
            Pattern.compile("\"Error\\\\*+\"\\s*+:\\s*+\\{\\s*+\\\\*+\"(?:Code|Message)");

    /** Where an object ends that is cut off. */
    private static final int UNCLOSED = 0;

    /** Nested objects are parsed again and again, until so many times the text's length has been parsed. */
    private static final int MAX_READINGS = 16;

    /**
     * The responses, and the numbers after the word code outside of them, in the text's order; without successes after
     * an object that is cut off, since they may be a part of it.
     */
    final List<Finding> outcomes = new ArrayList<>();

    /** The bodies of the successes. */
    private final StringBuilder successes = new StringBuilder();

    /** What stands outside of the responses. */
    private final StringBuilder outside = new StringBuilder();

    private String whyNoResponse = "";
    private boolean isCutOff;

    PastedText(String text) {
        try {
            add(ApiOutcome.parse(text), text);
        } catch (MalformedResponseException e) {
            whyNoResponse = e.getMessage();
            readResponses(TERMINAL_COLOUR.matcher(text).replaceAll(""));
        }
    }

    private static String oneOf(Function<CommonErrorCode, String> text, String before, String after) {
        return Arrays.stream(CommonErrorCode.values())
                .map(text)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("|", before, after));
    }

    /** Reads the responses, in the text's order, and what stands between them. */
    private void readResponses(String colourless) {
        long budget = (long) MAX_READINGS * colourless.length();
        int readUpTo = 0;
        for (Map.Entry<Integer, Integer> object : objectEnds(colourless).entrySet()) {
            int start = object.getKey();
            int end = object.getValue();
            isCutOff |= end == UNCLOSED;
            if (start < readUpTo || end - start > budget || end == UNCLOSED) {
                continue;
            }
            budget -= end - start;
            String body = colourless.substring(start, end);
            Optional<ApiOutcome> response = parse(body);
            if (response.isPresent()) {
                readOutside(colourless.substring(readUpTo, start));
                readUpTo = end;
                add(response.get(), body);
            }
        }
        readOutside(colourless.substring(readUpTo));
    }

    private static Optional<ApiOutcome> parse(String body) {
        try {
            return Optional.of(ApiOutcome.parse(body));
        } catch (MalformedResponseException e) {
            return Optional.empty(); // An object of another kind, in which responses may stand.
        }
    }

    private void add(ApiOutcome response, String body) {
        if (response.isSuccess() && isCutOff) {
            return;
        }
        outcomes.add(Finding.of(response));
        if (response.isSuccess()) {
            successes.append(withAsciiForFullWidth(body)).append('\n');
        }
    }

    private void readOutside(String part) {
        String plain = withAsciiForFullWidth(ESCAPED_QUOTE.matcher(part).replaceAll("\""));
        outside.append(plain).append('\n');
        find(CODE_NUMBER, plain).forEach(number -> outcomes.add(Finding.of(number)));
    }

    private static String withAsciiForFullWidth(String text) {
        return text.chars()
                .map(c -> '\uff01' <= c && c <= '\uff5e' ? c - '\uff01' + '!' : c)
                .collect(StringBuilder::new, (ascii, c) -> ascii.append((char) c), StringBuilder::append)
                .toString();
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

    boolean hasResponse() {
        return outcomes.stream().anyMatch(Finding::isResponse);
    }

    /** Whether there is a 0 after the word code. */
    boolean hasZero() {
        return outcomes.stream().anyMatch(each -> each.isSuccess() && !each.isResponse());
    }

    boolean isCutOff() {
        return isCutOff;
    }

    /** The listed numbers that stand alone. */
    List<Finding> numbersAlone() {
        return listed(find(LONE_NUMBER, outside), CommonErrorCode::findByCode);
    }

    /** The listed numbers after the word code inside of the successes. */
    List<Finding> numbersInSuccesses() {
        return listed(find(CODE_NUMBER, successes), CommonErrorCode::findByCode);
    }

    /** The codes of the texts that servers send with them. */
    List<Finding> codeDescs() {
        return listed(find(CODE_DESC, outside), Lookup::find);
    }

    boolean hasApi3Response() {
        return API_3_RESPONSE.matcher(outside).find();
    }

    boolean isAboutApi3() {
        return hasApi3Response()
                || API_3_MARK.matcher(outside).find()
                || API_3_ERROR.matcher(successes).find();
    }

    /** Returns why the text as a whole is not a response, in the words of the parser; {@code ""} if it is one. */
    String whyNoResponse() {
        return whyNoResponse;
    }

    /** Finds the codes or names that the first group of a pattern matches, each once. */
    private static Set<String> find(Pattern pattern, CharSequence text) {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            if (matcher.group(1) != null) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static List<Finding> listed(Set<String> found, Function<String, Optional<CommonErrorCode>> lookup) {
        return found.stream()
                .map(lookup)
                .filter(Optional::isPresent)
                .map(code -> Finding.of(code.get().getCode()))
                .collect(Collectors.toList());
    }
}
