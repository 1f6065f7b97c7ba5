package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.ApiOutcome;
import io.github.errorcodes.tencentcloud.CommonErrorCode;
import io.github.errorcodes.tencentcloud.MalformedResponseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is found in a text that is neither a code, nor a name, nor a response: a log line, for example, or what
 * a program has printed of a response.
 *
 * <p>The patterns read a text in linear time: what they repeat, they never give back.
 */
final class PastedText {

    /** Digits may be full-width. There is no number in {@code 5100.0}, {@code 5100:80} and {@code 5100ms}. */
    private static final String NUMBER = "(-?[0-9０-９]++)(?![A-Za-z0-9_]|[.:][0-9])";

    /** Quotes may be escaped, which prints backslashes. */
    private static final String PUNCTUATION = "\\s\\p{Z}:：=>|()（\\[\\]【*\"'`\\\\";

    /** A number after the word code, with what programs print between the two. In zipcode, code is no word. */
    private static final Pattern NUMBER_AFTER_CODE =
            Pattern.compile("(?i)(?:(?<![a-z0-9_])(?:err(?:or)?_?)?code|错误码|错误代码)[" + PUNCTUATION
                    + "]*+(?:(?:->|int\\(|number\\(|string\\([0-9]\\)|u)[" + PUNCTUATION + "]*+){0,2}+" + NUMBER);

    /**
     * A number that is not part of {@code host:5000} or the like, nor follows a word such as zipcode. How far one
     * looks back must have a limit.
     */
    private static final Pattern LONE_NUMBER = Pattern.compile(
            "(?=[-0-9０-９])(?<![A-Za-z0-9０-９_]|[A-Za-z0-9][.:]|(?i:code)[-" + PUNCTUATION + "]{0,9})" + NUMBER);

    private static final Pattern CODE_DESC = Pattern.compile(Arrays.stream(CommonErrorCode.values())
            .map(code -> Lookup.codeDesc(code).orElse(""))
            .filter(codeDesc -> !codeDesc.isEmpty())
            .collect(Collectors.joining("|", "(?<![\\w.])(", ")(?![\\w.])")));

    private final String text;

    PastedText(String text) {
        this.text = text;
    }

    /** Returns the response between the first opening and the last closing brace; empty if there is none. */
    Optional<ApiOutcome> response() {
        int start = text.indexOf('{');
        int end = text.lastIndexOf('}') + 1;
        if (start < 0 || end <= start) {
            return Optional.empty();
        }
        try {
            return Optional.of(ApiOutcome.parse(text.substring(start, end)));
        } catch (MalformedResponseException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the codes that the text mentions by number, in its order, each with how often.
     *
     * @param isOperand whether the text is an argument: then a number counts without the word code, too. In a log
     *     there are numbers of many kinds
     */
    Map<CommonErrorCode, Integer> numbers(boolean isOperand) {
        return count(isOperand && !hasNumberAfterCode() ? LONE_NUMBER : NUMBER_AFTER_CODE, PastedText::findByNumber);
    }

    /** Returns the codes that the text mentions by codeDesc; none if a number follows the word code. */
    Map<CommonErrorCode, Integer> codeDescs() {
        return hasNumberAfterCode() ? Collections.emptyMap() : count(CODE_DESC, Lookup::findByCodeDesc);
    }

    private boolean hasNumberAfterCode() {
        return NUMBER_AFTER_CODE.matcher(text).find();
    }

    private Map<CommonErrorCode, Integer> count(Pattern pattern, Function<String, Optional<CommonErrorCode>> find) {
        Map<CommonErrorCode, Integer> counts = new LinkedHashMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            find.apply(matcher.group(1)).ifPresent(code -> counts.merge(code, 1, Integer::sum));
        }
        return counts;
    }

    private static Optional<CommonErrorCode> findByNumber(String number) {
        return number.length() == 4 ? CommonErrorCode.findByCode(Integer.parseInt(number)) : Optional.empty();
    }
}
