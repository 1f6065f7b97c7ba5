package io.github.errorcodes.tencentcloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's locale, with its language and its digits, changes no text. */
class DefaultLocaleTest {

    @ParameterizedTest
    @ValueSource(strings = {"fa", "ar-EG", "tr", "zh-CN", "de-CH"})
    void everyTextIsTheSameInEveryDefaultLocale(String tag) throws Exception {
        assertEquals(texts(Locale.ROOT), texts(Locale.forLanguageTag(tag)));
    }

    /** The texts of classes that are loaded anew, since an enum makes its texts when it is loaded. */
    private static String texts(Locale locale) throws Exception {
        URL[] classes = Stream.of(ApiResult.class, Texts.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try (URLClassLoader loader = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            return loader.loadClass(Texts.class.getName())
                    .getDeclaredConstructor()
                    .newInstance()
                    .toString();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Each kind of text that the library makes. */
    public static final class Texts {

        private final List<String> texts = new ArrayList<>();

        public Texts() {
            for (CommonErrorCode code : CommonErrorCode.values()) {
                texts.addAll(List.of(code.toString(), code.getDescription(), code.getAction(Locale.GERMAN)));
                addMessage(ApiResult.of(code.getCode(), "m", "d")::requireSuccess);
            }
            ApiResult result = ApiResult.of("4200", "I".repeat(1000), "\u202e");
            texts.add(result.toString());
            addMessage(result::requireSuccess);
            addMessage(() -> ApiResult.parse("\u0131"));
            addMessage(() -> CommonErrorCode.fromCode(4200));
        }

        private void addMessage(Supplier<?> task) {
            try {
                texts.add(task.get().toString());
            } catch (RuntimeException e) {
                texts.add(e.getMessage());
            }
        }

        @Override
        public String toString() {
            return texts.toString();
        }
    }
}
