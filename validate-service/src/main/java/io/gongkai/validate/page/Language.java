package io.gongkai.validate.page;

import io.gongkai.parse.events.Message;
import org.jspecify.annotations.Nullable;

/** A language that pages come in. */
public enum Language {
    CHINESE("zh", "zh-CN", "中文"),
    ENGLISH("en", "en", "English");

    private final String code;
    private final String tag;
    private final String label;

    Language(String code, String tag, String label) {
        this.code = code;
        this.tag = tag;
        this.label = label;
    }

    /** Chinese unless English is asked for; null if nothing is. */
    public static Language of(@Nullable String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : CHINESE;
    }

    /** As BCP 47 has it. */
    public String tag() {
        return tag;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    String of(Message message) {
        return of(message.zh(), message.en());
    }

    String of(String zh, String en) {
        return this == CHINESE ? zh : en;
    }
}
