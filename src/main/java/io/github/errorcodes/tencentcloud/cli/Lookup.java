package io.github.errorcodes.tencentcloud.cli;

import io.github.errorcodes.tencentcloud.CommonErrorCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds codes by what a person types. */
final class Lookup {

    private Lookup() {}

    /** Finds a code by itself, by its constant's name or by its description in either language. */
    static Optional<CommonErrorCode> find(String codeOrName) {
        String name = fold(codeOrName, "");
        return Arrays.stream(CommonErrorCode.values())
                .filter(code -> code.getCode().equals(codeOrName)
                        || names(code).anyMatch(text -> fold(text, "").equals(name)))
                .findFirst();
    }

    /** Returns a filter for codes that contain the words, as a phrase, in one of their texts in either language. */
    static Predicate<CommonErrorCode> search(String words) {
        String phrase = fold(words, " ").trim();
        return code -> Stream.of(Stream.of(code.getCode()), names(code), actions(code))
                .flatMap(texts -> texts)
                .anyMatch(text -> fold(text, " ").contains(phrase));
    }

    private static Stream<String> names(CommonErrorCode code) {
        return Stream.of(code.name(), code.getDescription(), code.getDescription(Locale.CHINESE));
    }

    /** Without the address of the ticket page, in which nobody searches. */
    private static Stream<String> actions(CommonErrorCode code) {
        return Stream.of(code.getAction(), code.getAction(Locale.CHINESE))
                .map(action -> action.replaceAll("https://[!-~]+", ""));
    }

    /** Makes texts equal that differ only in case, or in what stands between two words. */
    private static String fold(String text, String gap) {
        return text.replaceAll("[-_\\s\\p{Z}]+", gap).toLowerCase(Locale.ROOT);
    }
}
