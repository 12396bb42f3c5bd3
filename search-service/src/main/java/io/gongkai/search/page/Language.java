package io.gongkai.search.page;

import io.gongkai.parse.events.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that pages are written in; Chinese unless asked. */
public enum Language {
    CHINESE(Locale.CHINESE, "zh-CN", "中文"),
    ENGLISH(Locale.ENGLISH, "en", "English");

    private final Locale locale;
    private final String tag;
    private final String label;

    Language(Locale locale, String tag, String label) {
        this.locale = locale;
        this.tag = tag;
        this.label = label;
    }

    public Locale locale() {
        return locale;
    }

    /** As HTML's {@code lang} attribute says it. */
    public String tag() {
        return tag;
    }

    /** As {@code ?lang=} and the cookie say it. */
    public String code() {
        return locale.getLanguage();
    }

    /** Its name in itself. */
    public String label() {
        return label;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    public boolean isEnglish() {
        return this == ENGLISH;
    }

    String of(Message message) {
        return this == CHINESE ? message.zh() : message.en();
    }

    static Optional<Language> of(String code) {
        return Stream.of(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
