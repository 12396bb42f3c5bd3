package io.gongkai.parse.table;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.TableKind;

/** Why a table was not read. */
final class TableNotices {
    private TableNotices() {}

    static Notice several(TableKind kind) {
        return new Notice(
                "table-of-several-years",
                new Message(
                        "有多张不同的" + chinese(kind) + "表，无法确定哪一张属于本年度，其数据未读取。请在每张表上方写明年度。",
                        "There are several tables of " + english(kind)
                                + ", and none is known to be that of the year; their"
                                + " figures were not read. Name the year above each of them."));
    }

    static Notice missing(TableKind kind) {
        return new Notice(
                "table-missing",
                new Message(
                        "没有找到" + chinese(kind) + "表，其数据无法读取。",
                        "The table of " + english(kind) + " was not found; its figures cannot be read."));
    }

    static Notice picture(TableKind kind) {
        return new Notice(
                "table-is-picture",
                new Message(
                        chinese(kind) + "表是图片，其数据无法读取。",
                        "The table of " + english(kind) + " is a picture; its figures cannot be read."));
    }

    private static String chinese(TableKind kind) {
        return switch (kind) {
            case DISCLOSURE -> "主动公开政府信息情况";
            case REQUESTS -> "收到和处理政府信息公开申请情况";
            case DISPUTES -> "政府信息公开行政复议、行政诉讼情况";
        };
    }

    private static String english(TableKind kind) {
        return switch (kind) {
            case DISCLOSURE -> "information disclosed";
            case REQUESTS -> "requests";
            case DISPUTES -> "disputes";
        };
    }
}
