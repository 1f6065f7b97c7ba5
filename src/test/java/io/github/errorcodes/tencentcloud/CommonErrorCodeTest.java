package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.CommonErrorCode.Category;
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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonErrorCodeTest {

    static List<DocumentedCode> documentedCodes() {
        return DocumentedCode.all();
    }

    /** The contract's list of what is no code, and what else a person or a program may send. */
    static List<String> noCodes() {
        return List.of(
                "",
                " ",
                " 5100",
                "5100 ",
                "05100",
                "+5100",
                "-5100",
                "5100.0",
                "5.1e3",
                "51 00",
                "5100\n",
                "\u00005100",
                "５１００",
                "٥١٠٠",
                "510٠",
                "RESOURCE_OPERATION_FAILED",
                "replay_attack",
                "0x13",
                "51OO",
                "51/0",
                "51:0",
                "510",
                "51000",
                "0",
                "null");
    }

    @Test
    void constantsAreTheRowsOfTheTableInItsOrder() {
        assertEquals(
                documentedCodes().stream().map(DocumentedCode::constant).toList(),
                Arrays.stream(CommonErrorCode.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("documentedCodes")
    void everyConstantSaysWhatTheTableSays(DocumentedCode row) {
        CommonErrorCode constant = row.toConstant();

        assertEquals(row.code(), constant.getCode());
        assertEquals(row.number(), constant.getNumericCode());
        assertEquals(row.category(), constant.getCategory().name());
        assertEquals(row.retry(), constant.isRetryable());
        assertEquals(row.code() + " " + row.constant(), constant.toString());
    }

    @ParameterizedTest
    @MethodSource("documentedCodes")
    void everyTextIsTheTablesInBothLanguages(DocumentedCode row) {
        CommonErrorCode constant = row.toConstant();

        assertEquals(row.english().description(), constant.getDescription());
        assertEquals(row.english().action(), constant.getAction());
        assertEquals(row.chinese().description(), constant.getDescription(Locale.CHINESE));
        assertEquals(row.chinese().action(), constant.getAction(Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hant-HK", "zh-u-nu-hanidec"})
    void everyLocaleWhoseLanguageIsChineseGetsChinese(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertEquals("余额不足", CommonErrorCode.INSUFFICIENT_BALANCE.getDescription(locale));
        assertEquals(
                CommonErrorCode.INSUFFICIENT_BALANCE.getAction(Locale.CHINESE),
                CommonErrorCode.INSUFFICIENT_BALANCE.getAction(locale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "und", "ja-CN", "yue", "zhx", "fr-FR"})
    void everyOtherLocaleGetsEnglish(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertEquals("Insufficient balance", CommonErrorCode.INSUFFICIENT_BALANCE.getDescription(locale));
        assertEquals(
                CommonErrorCode.INSUFFICIENT_BALANCE.getAction(),
                CommonErrorCode.INSUFFICIENT_BALANCE.getAction(locale));
    }

    @Test
    void aNullLocaleIsRefused() {
        assertThrows(NullPointerException.class, () -> CommonErrorCode.ACCESS_DENIED.getDescription(null));
        assertThrows(NullPointerException.class, () -> CommonErrorCode.ACCESS_DENIED.getAction(null));
    }

    @ParameterizedTest
    @MethodSource("documentedCodes")
    void everyActionKeepsTheFactsOfTheTable(DocumentedCode row) {
        assertKeepsFacts(row.english());
        assertKeepsFacts(row.chinese());
    }

    private static void assertKeepsFacts(DocumentedCode.Texts texts) {
        String action = texts.action().toLowerCase(Locale.ROOT);
        for (String fact : texts.facts()) {
            assertTrue(
                    action.contains(fact.toLowerCase(Locale.ROOT)),
                    () -> "'" + fact + "' is not in: " + texts.action());
        }
    }

    @ParameterizedTest
    @MethodSource("documentedCodes")
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
    @MethodSource("documentedCodes")
    void everyCodeIsFoundByTextAndByNumber(DocumentedCode row) {
        String text = new String(row.code());

        assertSame(row.toConstant(), CommonErrorCode.fromCode(text));
        assertSame(row.toConstant(), CommonErrorCode.fromCode(row.number()));
        assertEquals(Optional.of(row.toConstant()), CommonErrorCode.findByCode(text));
        assertEquals(Optional.of(row.toConstant()), CommonErrorCode.findByCode(row.number()));
    }

    @Test
    void everyOtherNumberIsFoundNeitherByTextNorByNumber() {
        Set<Integer> codes =
                documentedCodes().stream().map(DocumentedCode::number).collect(Collectors.toSet());
        IntStream.rangeClosed(-10_000, 10_000)
                .filter(number -> !codes.contains(number))
                .forEach(number -> {
                    assertFalse(CommonErrorCode.findByCode(number).isPresent());
                    assertFalse(CommonErrorCode.findByCode("" + number).isPresent());
                    assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(number));
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, Integer.MIN_VALUE + 4000, Integer.MAX_VALUE})
    void theEndsOfTheIntRangeAreNoCodes(int code) {
        assertFalse(CommonErrorCode.findByCode(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("noCodes")
    void onlyTheExactTextIsACode(String text) {
        assertEquals(Optional.empty(), CommonErrorCode.findByCode(text));
        assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(text));
    }

    @Test
    void nullIsNotFoundAndMustNotBeAskedFor() {
        assertEquals(Optional.empty(), CommonErrorCode.findByCode(null));
        assertThrows(NullPointerException.class, () -> CommonErrorCode.fromCode(null));
    }

    @Test
    void theExceptionQuotesWhatIsNotACode() {
        assertEquals("\"4200\" is not one of the 22 common error codes", messageFor("4200"));
        assertEquals("\"\" is not one of the 22 common error codes", messageFor(""));
    }

    @Test
    void theExceptionIsTheSameForANumber() {
        assertEquals(
                messageFor("-2700"),
                assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(-2700))
                        .getMessage());
    }

    @Test
    void theExceptionForZeroSaysThatItMeansSuccess() {
        assertEquals("\"0\" is not one of the 22 common error codes: 0 means success", messageFor("0"));
        assertFalse(messageFor("00").contains("success"));
    }

    @Test
    void theExceptionQuotesNoMoreThan32Characters() {
        String rest = " is not one of the 22 common error codes";
        assertEquals("\"" + "x".repeat(32) + "\"" + rest, messageFor("x".repeat(32)));
        assertEquals("\"" + "x".repeat(32) + "…\" (33 characters)" + rest, messageFor("x".repeat(33)));
        assertTrue(messageFor("\0".repeat(10_000_000)).length() < 320);
    }

    @Test
    void theExceptionShowsNoControlOrFormatCharacter() {
        String message = messageFor("1\r\n2\t\u001b[31m\u007f\u0085\u200b\u202e\u2028\u2029\ufeff");
        assertTrue(
                message.startsWith(
                        "\"1\\u000d\\u000a2\\u0009\\u001b[31m\\u007f\\u0085\\u200b\\u202e\\u2028\\u2029\\ufeff\""),
                message);
    }

    @Test
    void lookUpAllocatesNothing() {
        String text = new String("5100");
        CommonErrorCode[] found = new CommonErrorCode[4];

        assertEquals(0, Allocation.of(() -> {
            found[0] = CommonErrorCode.fromCode(text);
            found[1] = CommonErrorCode.fromCode(6200);
            found[2] = CommonErrorCode.findByCode(text).get();
            found[3] = CommonErrorCode.findByCode(6200).get();
        }));
    }

    @Test
    void theIndexHasAnEntryForEachNumberBetweenItsEnds() {
        List<Optional<CommonErrorCode>> index =
                CommonErrorCode.index(CommonErrorCode.INVALID_REQUEST_PARAMETER, CommonErrorCode.AUTHENTICATION_FAILED);

        assertEquals(101, index.size());
        assertEquals(Optional.of(CommonErrorCode.INVALID_REQUEST_PARAMETER), index.get(0));
        assertEquals(Optional.of(CommonErrorCode.AUTHENTICATION_FAILED), index.get(100));
        assertTrue(index.subList(1, 100).stream().noneMatch(Optional::isPresent));
    }

    @Test
    void twoConstantsOfOneCodeAreAnErrorAtClassLoad() {
        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> CommonErrorCode.index(CommonErrorCode.REPLAY_ATTACK, CommonErrorCode.REPLAY_ATTACK));
        assertEquals("Two constants have the code 4500", e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "4000, REQUEST",
        "4200, REQUEST",
        "4999, REQUEST",
        "5000, RESOURCE",
        "5999, RESOURCE",
        "6000, SERVICE",
        "6999, SERVICE"
    })
    void aCategoryIsAThousandCodes(int code, Category category) {
        assertEquals(Optional.of(category), Category.ofCode(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3999, 7000, -4000, -5100, 40_000, 51_000, 1 << 31, -1 >>> 1})
    void thereIsNoCategoryOutside(int code) {
        assertEquals(Optional.empty(), Category.ofCode(code));
    }

    private static String messageFor(String code) {
        return assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(code))
                .getMessage();
    }
}
