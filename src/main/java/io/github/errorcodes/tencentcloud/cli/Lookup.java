package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds codes by what a person types. */
final class Lookup {

    /**
     * In each row a code, the codeDesc that servers were seen to send with it, and the name that older pages of
     * the vendor give it; {@code ""} where none is known. The documentation has no codeDesc.
     */
    private static final String[][] OTHER_NAMES = {
        {"4000", "InvalidParameter", "Invalid request parameters"},
        {"4100", "AuthFailure", "鉴权失败"},
        {"4102", "SecretidNotAuthAccessResource", ""},
        {"4104", "SecretidNotExit", ""}, // The servers spell it so.
        {"4106", "MFACheckFailed", ""},
        {"4300", "RequestForbidden", ""},
        {"4400", "RequestLimitExceeded", ""},
        {"4500", "RequestExpired", "Playback attack"},
        {"4600", "", "Protocol not supported"},
        {"5000", "", "Resource not existed"},
        {"5100", "ResourceOpFailed", ""},
        {"5300", "", "资源购买失败"}, // Also the description of 5200, which comes first.
        {"6100", "ActionNotFound", ""},
    };

    private Lookup() {}

    /** Finds a code by itself, or by one of its names in any case and with any separators. */
    static Optional<CommonErrorCode> find(String codeOrName) {
        Optional<CommonErrorCode> found = CommonErrorCode.findByCode(codeOrName);
        String name = fold(codeOrName, "");
        return found.isPresent()
                ? found
                : Arrays.stream(CommonErrorCode.values())
                        .filter(code ->
                                names(code).anyMatch(text -> fold(text, "").equals(name)))
                        .findFirst();
    }

    /** Returns whether a word is the codeDesc of a code, in any case. */
    static boolean isCodeDesc(String word, CommonErrorCode code) {
        return fold(word, "").equals(fold(codeDesc(code), ""));
    }

    /** Returns whether a text has nothing to search for, but blanks, {@code -} and {@code _} at most. */
    static boolean isBlank(String words) {
        return fold(words, "").isEmpty();
    }

    /** Returns a filter for codes that contain the words, as a phrase, in one of their texts in either language. */
    static Predicate<CommonErrorCode> matching(String words) {
        String phrase = fold(words, " ").trim();
        return code -> Stream.of(Stream.of(code.getCode()), names(code), actions(code))
                .flatMap(Function.identity())
                .anyMatch(text -> fold(text, " ").contains(phrase));
    }

    /** Returns the codeDesc that servers were seen to send with a code; {@code ""} if none is known. */
    static String codeDesc(CommonErrorCode code) {
        return otherNames(code).findFirst().orElse("");
    }

    private static Stream<String> names(CommonErrorCode code) {
        Stream<String> names = Stream.of(code.name(), code.getDescription(), code.getDescription(Locale.CHINESE));
        return Stream.concat(names, otherNames(code).filter(name -> !name.isEmpty()));
    }

    private static Stream<String> otherNames(CommonErrorCode code) {
        return Arrays.stream(OTHER_NAMES)
                .filter(row -> row[0].equals(code.getCode()))
                .flatMap(row -> Stream.of(row).skip(1));
    }

    /** Without the address of the ticket page, in which nobody searches. */
    private static Stream<String> actions(CommonErrorCode code) {
        return Stream.of(code.getAction(), code.getAction(Locale.CHINESE))
                .map(action -> action.replaceAll("https://[!-~]+", ""));
    }

    /** Makes texts equal that differ only in case, in what separates two words, or in how 账 is written. */
    private static String fold(String text, String gap) {
        return text.replaceAll("[-_\\s\\p{Z}]+", gap).toLowerCase(Locale.ROOT).replace('帐', '账');
    }
}
