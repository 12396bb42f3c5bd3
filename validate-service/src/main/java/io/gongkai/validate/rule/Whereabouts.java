package io.gongkai.validate.rule;

import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the document something stands, in words. */
public final class Whereabouts {
    private static final Message NOWHERE = new Message("", "");
    private static final Comparator<SourcePosition> IN_ORDER = Comparator.comparingInt(
                    (SourcePosition place) -> orZero(place.page()))
            .thenComparingInt(place -> orZero(place.line()))
            .thenComparingInt(place -> place.cell() == null ? 0 : place.cell().table())
            .thenComparingInt(place -> place.cell() == null ? 0 : place.cell().row())
            .thenComparingInt(place -> place.cell() == null ? 0 : place.cell().column());

    private Whereabouts() {}

    /** In brackets, to follow a name; empty if nothing is known. */
    public static Message of(@Nullable SourcePosition source) {
        Message words = words(source);
        return words.zh().isEmpty() ? words : new Message("（原文" + words.zh() + "）", " (" + words.en() + ")");
    }

    /** As a sentence, from the first place to the last of several; empty if nothing is known. */
    public static Message of(List<SourcePosition> sources) {
        List<SourcePosition> places =
                sources.stream().distinct().sorted(IN_ORDER).toList();
        Message first = places.isEmpty() ? NOWHERE : words(places.getFirst());
        Message last = places.isEmpty() ? NOWHERE : words(places.getLast());
        if (first.zh().isEmpty() || last.zh().isEmpty()) {
            return NOWHERE;
        }
        boolean one = first.equals(last);
        return new Message(
                "位置：原文" + first.zh() + (one ? "" : "至" + last.zh()) + "。",
                " Where: " + first.en() + (one ? "" : " to " + last.en()) + ".");
    }

    private static Message words(@Nullable SourcePosition source) {
        if (source == null) {
            return NOWHERE;
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
                ? NOWHERE
                : new Message(
                        String.join("", parts.stream().map(Message::zh).toList()),
                        String.join(", ", parts.stream().map(Message::en).toList()));
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
