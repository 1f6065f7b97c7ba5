package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiErrorExceptionTest {

    @Test
    void theMessageHasCodeNameMessageAndAction() {
        assertEquals(
                "5100 RESOURCE_OPERATION_FAILED: \"(100004) projectId is incorrect\". "
                        + CommonErrorCode.RESOURCE_OPERATION_FAILED.getAction(),
                messageOf(ApiResult.of("5100", "(100004) projectId is incorrect", "ResourceOpFailed")));
    }

    @Test
    void aMissingMessageIsLeftOut() {
        assertEquals(
                "4300 ACCESS_DENIED. " + CommonErrorCode.ACCESS_DENIED.getAction(),
                messageOf(ApiResult.of("4300", null, null)));
    }

    @Test
    void aCodeThatIsNotListedHasNeitherNameNorAction() {
        assertEquals("code \"4200\": \"expired\"", messageOf(ApiResult.of("4200", "expired", null)));
        assertEquals("code \"\"", messageOf(ApiResult.of("", null, null)));
    }

    @Test
    void theMessageIsOneLineWithoutControlOrFormatCharacters() {
        assertEquals(
                "code \"a\\u000ab\": \"c\\u000d\\u001b[31m\\u202e\"",
                messageOf(ApiResult.of("a\nb", "c\r\u001b[31m\u202e", null)));
    }

    @Test
    void theMessageShowsNoMoreThan200CharactersOfTheResponses() {
        assertEquals("code \"1\": \"" + "x".repeat(200) + "\"", messageOf(ApiResult.of("1", "x".repeat(200), "")));
        assertEquals(
                "code \"1\": \"" + "x".repeat(200) + "…\" (201 characters)",
                messageOf(ApiResult.of("1", "x".repeat(201), "")));
        assertTrue(messageOf(ApiResult.of("\0".repeat(1_000_000), "\0".repeat(1_000_000), ""))
                        .length()
                < 1_600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "00", "0.0", "5100", ""})
    void everyCodeExceptZeroThrows(String code) {
        ApiResult result = ApiResult.of(code, "", "");

        assertSame(
                result,
                assertThrows(ApiErrorException.class, result::requireSuccess).getResult());
    }

    @Test
    void itSurvivesSerializationWithItsResult() throws Exception {
        ApiResult result = ApiResult.parse("{\"code\":5400,\"message\":\"m\",\"detail\":{\"a\":{\"code\":5100}}}");
        ApiErrorException e = assertThrows(ApiErrorException.class, result::requireSuccess);
        ApiErrorException copy = Serialization.roundTrip(e);

        assertEquals(result, copy.getResult());
        assertEquals(e.getMessage(), copy.getMessage());
    }

    private static String messageOf(ApiResult result) {
        return assertThrows(ApiErrorException.class, result::requireSuccess).getMessage();
    }
}
