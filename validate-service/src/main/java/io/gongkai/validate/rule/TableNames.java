package io.gongkai.validate.rule;

import io.gongkai.parse.events.TableKind;

/** The three tables as messages name them. */
public final class TableNames {
    private TableNames() {}

    /** With the number that the form's heading has. */
    public static String zh(TableKind kind) {
        return switch (kind) {
            case DISCLOSURE -> "表二（主动公开政府信息情况）";
            case REQUESTS -> "表三（收到和处理政府信息公开申请情况）";
            case DISPUTES -> "表四（政府信息公开行政复议、行政诉讼情况）";
        };
    }

    public static String en(TableKind kind) {
        return switch (kind) {
            case DISCLOSURE -> "information disclosed";
            case REQUESTS -> "requests";
            case DISPUTES -> "reviews and suits";
        };
    }
}
