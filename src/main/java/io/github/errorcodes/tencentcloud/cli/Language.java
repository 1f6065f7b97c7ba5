package io.github.errorcodes.tencentcloud.cli;

import java.util.Locale;

/** The language in which the command answers. */
enum Language {
    ENGLISH(Locale.ENGLISH),
    CHINESE(Locale.CHINESE);

    final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    String text(String english, String chinese) {
        return this == CHINESE ? chinese : english;
    }
}
