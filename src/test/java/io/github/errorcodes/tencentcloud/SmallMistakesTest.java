package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.errorcodes.tencentcloud.internal.Escapes;
import java.io.ObjectStreamClass;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Mistakes that a maintainer could make, and that all other tests let pass. */
class SmallMistakesTest {

    private static final String ESCAPED = "\"\\/bfnrtu";

    // The grammar

    @Test
    void everyOtherCharacterStandsForItselfInNamesAndValuesAndBesideEscapes() {
        IntStream.rangeClosed(' ', Character.MAX_VALUE)
                .filter(c -> c != '"' && c != '\\')
                .forEach(c -> {
                    String body =
                            "{\"code\":0,\"x%1$c\":\"%1$c\",\"message\":\"\\n%1$c\"}".replace("%1$c", "" + (char) c);
                    assertEquals("\n" + (char) c, ApiResult.parse(body).getMessage());
                });
    }

    @Test
    void fourCharactersAloneAreWhiteSpaceBetweenTokensAndAfterTheEnd() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String between = "{\"code\":" + (char) c + "\"0\"}";
            String after = "{\"code\":0}" + (char) c;
            if (" \n\r\t".indexOf(c) >= 0) {
                assertTrue(ApiResult.parse(between).isSuccess());
                assertTrue(ApiResult.parse(after).isSuccess());
            } else if (c != '"' && c != '-' && (c < '0' || c > '9')) {
                assertEquals(8, error(between).getErrorIndex());
                assertEquals(10, error(after).getErrorIndex());
            }
        }
    }

    @Test
    void nineCharactersAloneMayFollowABackslash() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (ESCAPED.indexOf(c) < 0) {
                assertEquals(12, error("{\"code\":0,\"\\" + (char) c + "\":1}").getErrorIndex());
            }
        }
    }

    @Test
    void aNumberMayHaveAnyNumberOfDigits() {
        String digits = "9".repeat(5000);

        assertEquals(digits, ApiResult.parse("{\"code\":" + digits + "}").getCode());
    }

    @Test
    void anErrorShowsOneUnitAndTellsALastUnitFromTheEnd() {
        assertTrue(error("{\"code\":\ud83d\ude00}").getMessage().contains("'\\ud83d'"));
        assertTrue(error("{\"code\":\uffff}").getMessage().contains("'\\uffff'"));
    }

    // The members

    @Test
    void namesAreComparedExactly() {
        assertEquals("", ApiResult.parse("{\"code\":0,\"Message\":\"x\"}").getMessage());
        assertEquals(
                "", ApiResult.parse("{\"code\":0,\"\\u006dessage \":\"x\"}").getMessage());
        assertFalse(error("{\"response\":{}}").getMessage().contains("API 3.0"));
    }

    @Test
    void theHintOfApi3IsForAMissingCodeAlone() {
        assertFalse(error("{\"Response\":{},\"code\":null}").getMessage().contains("API 3.0"));
    }

    // The result

    @Test
    void theCodeAloneTellsSuccess() {
        assertFalse(ApiResult.of("5100", "", "Success").isSuccess());
        assertTrue(ApiResult.of("0", "failed", "Failure").isSuccess());
    }

    @Test
    void aModuleCodeIsAnIntegerOfAsciiDigitsInAsciiParentheses() {
        assertEquals(OptionalInt.empty(), ApiResult.of("1", "(0-1)", "").getModuleCode());
        assertEquals(OptionalInt.empty(), ApiResult.of("1", "（1）", "").getModuleCode());
        assertEquals(OptionalInt.of(-1), ApiResult.of("1", "(-00000000001)", "").getModuleCode());
    }

    @Test
    void neitherDetailsNorTheCategoryMakeAResultRetryable() {
        assertFalse(ApiResult.parse("{\"code\":5400,\"detail\":{\"a\":{\"code\":5100}}}")
                .isRetryable());
        assertFalse(ApiResult.of("6300", "", "").isRetryable());
    }

    @Test
    void detailsAreEqualInAnyOrder() {
        assertEquals(
                ApiResult.parse("{\"code\":0,\"detail\":{\"a\":{\"code\":1},\"b\":{\"code\":2}}}"),
                ApiResult.parse("{\"code\":0,\"detail\":{\"b\":{\"code\":2},\"a\":{\"code\":1}}}"));
    }

    @Test
    void anIdInDetailsIsEscapedInALog() {
        assertTrue(ApiResult.parse("{\"code\":0,\"detail\":{\"a\\n\":{\"code\":1}}}")
                .toString()
                .contains("{a\\u000a="));
    }

    @Test
    void storedResultsStayReadable() {
        assertEquals(1, ObjectStreamClass.lookup(ApiResult.class).getSerialVersionUID());
    }

    // The exceptions

    @Test
    void theErrorIndexSurvivesSerialization() throws Exception {
        assertEquals(9, Serialization.roundTrip(error("{\"code\":0")).getErrorIndex());
    }

    @Test
    void anExceptionIsEnglishInEveryDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertTrue(failure("5300", "", "").getMessage().contains("Top up"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anExceptionShowsABlankMessageAndNoCodeDescAndHasAStackTrace() {
        ApiErrorException failure = failure("4200", " ", "x");

        assertEquals("code \"4200\": \" \"", failure.getMessage());
        assertTrue(failure.getStackTrace().length > 0);
    }

    @Test
    void aQuotedTextKeepsItsQuotesAndItsLengthIsPlainDigits() {
        assertEquals("\"a\"b\"", Escapes.quote("a\"b", 3));
        assertTrue(Escapes.quote("1".repeat(1000), 32).endsWith("(1000 characters)"));
    }

    // The codes

    @Test
    void theLanguageIsZhAlone() {
        for (String language : new String[] {"cmn", "zho", "xx", ""}) {
            assertEquals(
                    "Insufficient balance",
                    CommonErrorCode.INSUFFICIENT_BALANCE.getDescription(new Locale(language)),
                    language);
        }
    }

    @Test
    void zeroIsExplainedForANumberToo() {
        Exception error = assertThrows(IllegalArgumentException.class, () -> CommonErrorCode.fromCode(0));

        assertTrue(error.getMessage().contains("0 means success"), error.getMessage());
    }

    private static MalformedResponseException error(String body) {
        return assertThrows(MalformedResponseException.class, () -> ApiResult.parse(body));
    }

    private static ApiErrorException failure(String code, String message, String codeDesc) {
        return assertThrows(
                ApiErrorException.class,
                () -> ApiResult.of(code, message, codeDesc).requireSuccess());
    }
}
