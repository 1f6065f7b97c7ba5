package io.github.errorcodes.tencentcloud;

import static io.github.errorcodes.tencentcloud.Bodies.batchOf;
import static io.github.errorcodes.tencentcloud.Bodies.errorOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultLocaleTest {

    /** Turkish has another lower case of I, and the last two have digits of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "tr", "fa", "ar-u-nu-arab"})
    void everyTextIsTheSameOnEachMachine(String tag) {
        assertEquals(textsIn(Locale.ENGLISH), textsIn(Locale.forLanguageTag(tag)));
    }

    private static List<String> textsIn(Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            ApiOutcome batch = batchOf(1235);
            List<String> texts = new ArrayList<>(
                    List.of(batch.toString(), errorOf(" ".repeat(1234)).getMessage()));
            texts.add(
                    assertThrows(ApiErrorException.class, batch::requireSuccess).getMessage());
            texts.add(assertThrows(ApiErrorException.class, ApiOutcome.of("x".repeat(1234), null)::requireSuccess)
                    .getMessage());
            for (CommonErrorCode code : CommonErrorCode.values()) {
                texts.addAll(List.of(code.getDescription(), code.getAction(), code.toString()));
                texts.add(assertThrows(ApiErrorException.class, ApiOutcome.of(code.getCode(), null)::requireSuccess)
                        .getMessage());
            }
            return texts;
        } finally {
            Locale.setDefault(before);
        }
    }
}
