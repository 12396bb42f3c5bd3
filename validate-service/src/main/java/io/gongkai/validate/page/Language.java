package io.gongkai.validate.page;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Severity;
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
    public static Language coded(@Nullable String code) {
        return ENGLISH.code.equals(code) ? ENGLISH : CHINESE;
    }

    /** As BCP 47 has it. */
    public String tag() {
        return tag;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    public String of(Message message) {
        return of(message.zh(), message.en());
    }

    public String of(String zh, String en) {
        return this == CHINESE ? zh : en;
    }

    public String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> of("错误", "Error");
            case WARNING -> of("警告", "Warning");
            case INFO -> of("提示", "Worth a look");
        };
    }
}
