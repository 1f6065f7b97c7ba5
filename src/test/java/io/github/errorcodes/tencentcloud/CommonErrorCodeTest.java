package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
                DocumentedCode.all().stream().map(DocumentedCode::toConstant).toList(),
                List.of(CommonErrorCode.values()));
    }

    @ParameterizedTest
    @MethodSource("io.github.errorcodes.tencentcloud.DocumentedCode#all")
    void everyConstantSaysWhatTheTableSaysAndIsFoundByItsCode(DocumentedCode row) {
        CommonErrorCode constant = row.toConstant();

        assertEquals(row.code(), constant.getCode());
        assertEquals(row.number(), constant.getNumericCode());
        assertEquals(row.category(), constant.getCategory().name());
        assertEquals(row.retry(), constant.isRetryable());
        assertEquals(row.code() + " " + row.constant(), constant.toString());
        assertEquals(row.english().description(), constant.getDescription());
        assertEquals(row.english().action(), constant.getAction());
        for (String tag : "en und ja-CN yue zhx cmn zho xx fr-FR".split(" ")) {
            assertEquals(row.english().description(), constant.getDescription(Locale.forLanguageTag(tag)));
            assertEquals(row.english().action(), constant.getAction(Locale.forLanguageTag(tag)));
        }
        for (String tag : "zh zh-CN zh-TW zh-Hant-HK zh-u-nu-hanidec".split(" ")) {
            assertEquals(row.chinese().description(), constant.getDescription(Locale.forLanguageTag(tag)));
            assertEquals(row.chinese().action(), constant.getAction(Locale.forLanguageTag(tag)));
        }
        assertSame(constant, CommonErrorCode.fromCode(row.code()));
        assertSame(constant, CommonErrorCode.fromCode(row.number()));
        assertSame(constant, CommonErrorCode.findByCode(row.code()).get());
        assertSame(constant, CommonErrorCode.findByCode(row.number()).get());
    }

    @ParameterizedTest
    @MethodSource("io.github.errorcodes.tencentcloud.DocumentedCode#all")
    void everyActionKeepsTheFactsOfTheTableInPlainText(DocumentedCode row) {
        for (DocumentedCode.Texts texts : List.of(row.english(), row.chinese())) {
            String action = texts.action().toLowerCase(Locale.ROOT);
            for (String fact : texts.facts()) {
                assertTrue(action.contains(fact.toLowerCase(Locale.ROOT)), () -> fact + " is not in: " + action);
            }
            assertTrue(action.matches("[ -~\\p{IsHan}，。：；、&&[^<>`*]]+"), action);
        }
    }

    /** Around 0, and around the two ends of the range of {@code int}. */
    @Test
    void everyOtherNumberIsFoundNeitherByTextNorByNumber() {
        Set<Integer> codes =
                DocumentedCode.all().stream().map(DocumentedCode::number).collect(Collectors.toSet());
        for (int offset = -10_000; offset <= 10_000; offset++) {
            for (int number : new int[] {offset, Integer.MIN_VALUE + offset}) {
                if (!codes.contains(number)) {
                    assertEquals(Optional.empty(), CommonErrorCode.findByCode(number));
                    assertEquals(Optional.empty(), CommonErrorCode.findByCode("" + number));
                }
            }
        }
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
        assertThrows(NullPointerException.class, () -> CommonErrorCode.ACCESS_DENIED.getDescription(null));
        assertThrows(NullPointerException.class, () -> CommonErrorCode.ACCESS_DENIED.getAction(null));
    }

    @ParameterizedTest
    @CsvSource({
        "4200, '\"4200\"', ''",
        "'', '\"\"', ''",
        "0, '\"0\"', ': 0 means success'",
        "00, '\"00\"', ''",
        "'a\r\u202e\"', '\"a\\u000d\\u202e\\\"\"', ''",
        "12345678901234567890123456789012, '\"12345678901234567890123456789012\"', ''",
        "123456789012345678901234567890123, '\"12345678901234567890123456789012…\" (33 characters)', ''"
    })
    void theExceptionQuotesTheStartOfWhatIsNotACode(String text, String quoted, String hint) {
        assertEquals(quoted + " is not one of the 22 common error codes" + hint, messageFor(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4200, -2700, Integer.MIN_VALUE})
    void theExceptionIsTheSameForANumber(int number) {
        Executable call = () -> CommonErrorCode.fromCode(number);

        assertEquals(
                messageFor("" + number),
                assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static String messageFor(String code) {
        return assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(code))
                .getMessage();
    }
}
