package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonErrorCodeTest {

    private static final CommonErrorCode DENIED = CommonErrorCode.ACCESS_DENIED;

    /** What a person or a program may send, and no constant or category has. */
    static final String[] NO_CODES =
            ("| | 5100|5100 |05100|+5100|-5100|5100.0|5.1e3|51 00|5100\n|\u00005100|５１００|٥١٠٠|510٠|0x13"
                            + "|51OO|51/0|51:0|510|51000|0|-2700|1|null|RESOURCE_OPERATION_FAILED|replay_attack")
                    .split("\\|");

    @ParameterizedTest
    @EnumSource
    void everyConstantIsFoundByItsCode(CommonErrorCode constant) {
        assertEquals("" + constant.getNumericCode(), constant.getCode());
        assertEquals(constant.getCode() + " " + constant.name(), constant.toString());
        assertEquals(Category.values()[constant.getNumericCode() / 1000 - 4], constant.getCategory());
        assertSame(constant, CommonErrorCode.fromCode(constant.getCode()));
        assertSame(constant, CommonErrorCode.fromCode(constant.getNumericCode()));
        assertSame(constant, CommonErrorCode.findByCode(constant.getCode()).get());
        assertSame(
                constant, CommonErrorCode.findByCode(constant.getNumericCode()).get());
    }

    @ParameterizedTest
    @CsvSource({"zh zh-CN zh-TW zh-Hant-HK zh-u-nu-hanidec, zh", "en und ja-CN yue zhx cmn zho xx fr-FR, en"})
    void onlyTheLanguageZhGetsChinese(String tags, Locale language) {
        for (Locale locale :
                Stream.of(tags.split(" ")).map(Locale::forLanguageTag).toList()) {
            assertEquals(DENIED.getDescription(language), DENIED.getDescription(locale));
            assertEquals(DENIED.getAction(language), DENIED.getAction(locale));
        }
        assertEquals(DENIED.getDescription(), DENIED.getDescription(Locale.ENGLISH));
        assertEquals(DENIED.getAction(), DENIED.getAction(Locale.ENGLISH));
    }

    /** Around 0, and around the two ends of the range of {@code int}. */
    @Test
    void everyOtherNumberIsFoundNeitherByTextNorByNumber() {
        Set<Integer> codes = Stream.of(CommonErrorCode.values())
                .map(CommonErrorCode::getNumericCode)
                .collect(Collectors.toSet());
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
        assertThrows(NullPointerException.class, () -> DENIED.getDescription(null));
        assertThrows(NullPointerException.class, () -> DENIED.getAction(null));
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
        assertEquals(quoted + " is not a common error code" + hint, messageFor(text));
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
