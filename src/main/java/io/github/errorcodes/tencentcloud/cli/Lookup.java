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

    private Lookup() {}

    /** Finds a code by itself, or by one of its names in any spelling. */
    static Optional<CommonErrorCode> find(String codeOrName) {
        Optional<CommonErrorCode> found = CommonErrorCode.findByCode(codeOrName);
        if (found.isPresent()) {
            return found;
        }
        String name = fold(codeOrName, "");
        return first(code -> names(code).anyMatch(text -> fold(text, "").equals(name)));
    }

    /** Finds a code by exactly its codeDesc. */
    static Optional<CommonErrorCode> findByCodeDesc(String codeDesc) {
        return first(code -> codeDesc(code).equals(Optional.of(codeDesc)));
    }

    private static Optional<CommonErrorCode> first(Predicate<CommonErrorCode> filter) {
        return Arrays.stream(CommonErrorCode.values()).filter(filter).findFirst();
    }

    /** Returns whether there is no word to search for, but at most what separates words. */
    static boolean isBlank(String words) {
        return fold(words, "").isEmpty();
    }

    /** Returns a filter for codes that contain the words, as a phrase, in one of their texts in either language. */
    static Predicate<CommonErrorCode> search(String words) {
        String phrase = fold(words, " ").trim();
        return code -> Stream.of(Stream.of(code.getCode()), names(code), actions(code))
                .flatMap(Function.identity())
                .anyMatch(text -> fold(text, " ").contains(phrase));
    }

    /** Returns the codeDesc that servers were seen to send with a code. The documentation has none of them. */
    static Optional<String> codeDesc(CommonErrorCode code) {
        switch (code) {
            case INVALID_REQUEST_PARAMETER:
                return Optional.of("InvalidParameter");
            case AUTHENTICATION_FAILED:
                return Optional.of("AuthFailure");
            case NO_RESOURCE_ACCESS_AUTHORIZATION:
                return Optional.of("SecretidNotAuthAccessResource");
            case KEY_DOES_NOT_EXIST:
                return Optional.of("SecretidNotExit"); // The servers spell it so.
            case MFA_VERIFICATION_FAILED:
                return Optional.of("MFACheckFailed");
            case ACCESS_DENIED:
                return Optional.of("RequestForbidden");
            case QUOTA_EXCEEDED:
                return Optional.of("RequestLimitExceeded");
            case REPLAY_ATTACK:
                return Optional.of("RequestExpired");
            case RESOURCE_OPERATION_FAILED:
                return Optional.of("ResourceOpFailed");
            case UNSUPPORTED_BY_CURRENT_VERSION:
                return Optional.of("ActionNotFound");
            default:
                return Optional.empty();
        }
    }

    /** The name that older pages of the vendor give a code. */
    private static Optional<String> olderName(CommonErrorCode code) {
        switch (code) {
            case INVALID_REQUEST_PARAMETER:
                return Optional.of("Invalid request parameters");
            case AUTHENTICATION_FAILED:
                return Optional.of("鉴权失败");
            case REPLAY_ATTACK:
                return Optional.of("Playback attack");
            case UNSUPPORTED_PROTOCOL:
                return Optional.of("Protocol not supported");
            case RESOURCE_DOES_NOT_EXIST:
                return Optional.of("Resource not existed");
            case INSUFFICIENT_BALANCE:
                return Optional.of("资源购买失败"); // Also the description of 5200, which comes first.
            default:
                return Optional.empty();
        }
    }

    private static Stream<String> names(CommonErrorCode code) {
        Stream<String> names = Stream.of(code.name(), code.getDescription(), code.getDescription(Locale.CHINESE));
        Stream<String> otherNames = Stream.of(codeDesc(code), olderName(code))
                .filter(Optional::isPresent)
                .map(Optional::get);
        return Stream.concat(names, otherNames);
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
