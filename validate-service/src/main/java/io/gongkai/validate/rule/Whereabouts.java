package io.gongkai.validate.rule;

import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the document something stands, in words. */
public final class Whereabouts {
    private Whereabouts() {}

    /** In brackets, to follow a name; empty if nothing is known. */
    public static Message of(@Nullable SourcePosition source) {
        if (source == null) {
            return new Message("", "");
        }
        List<Message> parts = new ArrayList<>();
        if (source.page() != null) {
            parts.add(new Message("第 " + source.page() + " 页", "page " + source.page()));
        }
        CellPosition cell = source.cell();
        if (cell != null) {
            parts.add(new Message(
                    "第 " + cell.table() + " 个表格第 " + cell.row() + " 行第 " + cell.column() + " 列",
                    "table " + cell.table() + ", row " + cell.row() + ", column " + cell.column()));
        } else if (source.line() != null) {
            parts.add(new Message("第 " + source.line() + " 行", "line " + source.line()));
        }
        return parts.isEmpty()
                ? new Message("", "")
                : new Message(
                        "（原文" + String.join("", parts.stream().map(Message::zh).toList()) + "）",
                        " (" + String.join(", ", parts.stream().map(Message::en).toList()) + ")");
    }
}
