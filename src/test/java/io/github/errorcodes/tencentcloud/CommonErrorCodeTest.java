package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonErrorCodeTest {

    /** What a person or a program may send, and no constant or category has. */
    static final String[] NO_CODES =
            ("| | 5100|5100 |05100|+5100|-5100|5100.0|5.1e3|51 00|5100\n|\u00005100|５１００|٥١٠٠|510٠|0x13"
                            + "|51OO|51/0|51:0|510|51000|0|-2700|1|null|RESOURCE_OPERATION_FAILED|replay_attack")
                    .split("\\|");

    @Test
    void constantsAreTheRowsOfTheTableInItsOrder() {
        assertEquals(
                DocumentedCode.all().stream().map(DocumentedCode::constant).toList(),
                Arrays.stream(CommonErrorCode.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.errorcodes.tencentcloud.DocumentedCode#all")
    void everyConstantSaysWhatTheTableSaysInBothLanguages(DocumentedCode row) {
        CommonErrorCode constant = row.toConstant();

        assertEquals(row.code(), constant.getCode());
        assertEquals(row.number(), constant.getNumericCode());
        assertEquals(row.category(), constant.getCategory().name());
        assertEquals(row.retry(), constant.isRetryable());
        assertEquals(row.code() + " " + row.constant(), constant.toString());
        assertEquals(row.english().description(), constant.getDescription());
        assertEquals(row.english().action(), constant.getAction());
        assertEquals(row.chinese().description(), constant.getDescription(Locale.CHINESE));
        assertEquals(row.chinese().action(), constant.getAction(Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hant-HK", "zh-u-nu-hanidec"})
    void everyLocaleWhoseLanguageIsChineseGetsChinese(String tag) {
        assertEquals("余额不足", CommonErrorCode.INSUFFICIENT_BALANCE.getDescription(Locale.forLanguageTag(tag)));
        assertTrue(CommonErrorCode.INSUFFICIENT_BALANCE
                .getAction(Locale.forLanguageTag(tag))
                .startsWith("请"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "und", "ja-CN", "yue", "zhx", "cmn", "zho", "xx", "fr-FR"})
    void everyOtherLocaleGetsEnglish(String tag) {
        for (CommonErrorCode code : CommonErrorCode.values()) {
            assertEquals(code.getDescription(), code.getDescription(Locale.forLanguageTag(tag)));
            assertEquals(code.getAction(), code.getAction(Locale.forLanguageTag(tag)));
        }
    }

    @Test
    void aNullLocaleIsRefused() {
        assertThrows(NullPointerException.class, () -> CommonErrorCode.ACCESS_DENIED.getDescription(null));
        assertThrows(NullPointerException.class, () -> CommonErrorCode.ACCESS_DENIED.getAction(null));
    }

    @ParameterizedTest
    @MethodSource("io.github.errorcodes.tencentcloud.DocumentedCode#all")
    void everyActionKeepsTheFactsOfTheTable(DocumentedCode row) {
        for (DocumentedCode.Texts texts : List.of(row.english(), row.chinese())) {
            String action = texts.action().toLowerCase(Locale.ROOT);
            for (String fact : texts.facts()) {
                assertTrue(action.contains(fact.toLowerCase(Locale.ROOT)), () -> fact + " is not in: " + action);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.errorcodes.tencentcloud.DocumentedCode#all")
    void everyActionIsAnInstructionInPlainText(DocumentedCode row) {
        Set<String> verbs =
                Set.of("Ask", "Call", "Check", "Confirm", "Read", "Repeat", "Resolve", "Send", "Submit", "Top", "Try");
        String english = row.english().action();
        String chinese = row.chinese().action();

        assertTrue(verbs.contains(english.split(" ")[0]), english);
        assertTrue(english.matches("[ -~&&[^<>`*]]+"), english);
        assertTrue(chinese.startsWith("请"), chinese);
        assertTrue(chinese.matches("[ -~\\p{IsHan}，。：；、&&[^<>`*]]+"), chinese);
    }

    @ParameterizedTest
    @MethodSource("io.github.errorcodes.tencentcloud.DocumentedCode#all")
    void everyCodeIsFoundByTextAndByNumber(DocumentedCode row) {
        assertSame(row.toConstant(), CommonErrorCode.fromCode(row.code()));
        assertSame(row.toConstant(), CommonErrorCode.fromCode(row.number()));
        assertEquals(Optional.of(row.toConstant()), CommonErrorCode.findByCode(row.code()));
        assertEquals(Optional.of(row.toConstant()), CommonErrorCode.findByCode(row.number()));
    }

    @Test
    void everyOtherNumberIsFoundNeitherByTextNorByNumber() {
        Set<Integer> codes =
                DocumentedCode.all().stream().map(DocumentedCode::number).collect(Collectors.toSet());
        // The ends of the range of int are neighbours, and a look-up subtracts.
        IntStream.of(0, Integer.MIN_VALUE)
                .flatMap(base -> IntStream.rangeClosed(-10_000, 10_000).map(offset -> base + offset))
                .filter(number -> !codes.contains(number))
                .forEach(number -> {
                    assertFalse(CommonErrorCode.findByCode(number).isPresent());
                    assertFalse(CommonErrorCode.findByCode("" + number).isPresent());
                });
    }

    @ParameterizedTest
    @FieldSource("NO_CODES")
    void onlyTheExactTextIsACode(String text) {
        assertEquals(Optional.empty(), CommonErrorCode.findByCode(text));
        assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(text));
    }

    @Test
    void nullIsNotFoundAndMustNotBeAskedFor() {
        assertEquals(Optional.empty(), CommonErrorCode.findByCode(null));
        assertThrows(NullPointerException.class, () -> CommonErrorCode.fromCode(null));
    }

    @ParameterizedTest
    @CsvSource({
        "4200, '\"4200\"', ''",
        "'', '\"\"', ''",
        "0, '\"0\"', ': 0 means success'",
        "00, '\"00\"', ''",
        "'a\r\u202e\"', '\"a\\u000d\\u202e\"\"', ''",
        "12345678901234567890123456789012, '\"12345678901234567890123456789012\"', ''",
        "123456789012345678901234567890123, '\"12345678901234567890123456789012…\" (33 characters)', ''"
    })
    void theExceptionQuotesTheStartOfWhatIsNotACode(String text, String quoted, String hint) {
        assertEquals(quoted + " is not one of the 22 common error codes" + hint, messageFor(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4200, -2700, Integer.MIN_VALUE})
    void theExceptionIsTheSameForANumber(int number) {
        assertEquals(
                messageFor("" + number),
                assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(number))
                        .getMessage());
    }

    @Test
    void theIndexHasAnEntryForEachNumberBetweenItsEnds() {
        List<Optional<CommonErrorCode>> index =
                CommonErrorCode.index(CommonErrorCode.INVALID_REQUEST_PARAMETER, CommonErrorCode.AUTHENTICATION_FAILED);

        assertEquals(101, index.size());
        assertEquals(Optional.of(CommonErrorCode.AUTHENTICATION_FAILED), index.get(100));
    }

    @Test
    void twoConstantsOfOneCodeAreAnErrorAtClassLoad() {
        CommonErrorCode code = CommonErrorCode.REPLAY_ATTACK;

        assertThrows(IllegalStateException.class, () -> CommonErrorCode.index(code, code));
    }

    private static String messageFor(String code) {
        return assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(code))
                .getMessage();
    }
}
