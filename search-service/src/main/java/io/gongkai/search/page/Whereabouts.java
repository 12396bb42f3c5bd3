package io.gongkai.search.page;

import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in its document something was read, in words. */
final class Whereabouts {
    /** E.g. 第 2 页第 9 行，第 2 个表第 3 行第 8 列; empty if nothing is known. */
    static String of(@Nullable SourcePosition source, Language language) {
        if (source == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (source.page() != null) {
            parts.add(language.of(new Message("第 " + source.page() + " 页", "page " + source.page())));
        }
        if (source.line() != null) {
            parts.add(language.of(new Message("第 " + source.line() + " 行", "line " + source.line())));
        }
        CellPosition cell = source.cell();
        if (cell != null) {
            parts.add(language.of(new Message(
                    "第 " + cell.table() + " 个表第 " + cell.row() + " 行第 " + cell.column() + " 列",
                    "table " + cell.table() + ", row " + cell.row() + ", column " + cell.column())));
        }
        return String.join(language.of(new Message("，", ", ")), parts);
    }

    private Whereabouts() {}
}
