package io.gongkai.parse.table.header;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the printed header puts the columns of a table whose lines are cut into cells. */
public final class ColumnHeader {
    /** Fewer names in their places may be there by chance. */
    private static final int LEAST_NAMES = 2;

    /** The column of each name, by form and table. */
    private static final Map<Form, Map<TableKind, Map<String, Integer>>> PLACES = new EnumMap<>(Form.class);

    static {
        for (Form form : Form.values()) {
            Map<TableKind, Map<String, Integer>> places = new EnumMap<>(TableKind.class);
            for (TableKind kind : TableKind.values()) {
                places.put(kind, places(FormTable.of(form, kind)));
            }
            PLACES.put(form, places);
        }
    }

    private final int first;

    private ColumnHeader(int first) {
        this.first = first;
    }

    /** The header among the printed rows; null if none is found, or if its names contradict each other. */
    public static @Nullable ColumnHeader find(FormTable table, List<PrintedRow> printed) {
        Map<String, Integer> places =
                PLACES.getOrDefault(table.form(), Map.of()).getOrDefault(table.kind(), Map.of());
        Map<Integer, Integer> votes = new HashMap<>();
        for (PrintedRow row : printed) {
            if (row.filled() > 0) {
                continue;
            }
            for (Token label : row.labels()) {
                Integer place = places.get(Lettering.letters(label.text()));
                if (place != null && label.column() >= 0) {
                    votes.merge(label.column() - place, 1, Integer::sum);
                }
            }
        }
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            if (vote.getValue() >= LEAST_NAMES && 3 * vote.getValue() >= 2 * all && vote.getKey() >= 0) {
                return new ColumnHeader(vote.getKey());
            }
        }
        return null;
    }

    private static Map<String, Integer> places(FormTable table) {
        Map<String, Integer> places = new HashMap<>();
        List<String> above = List.of();
        for (FormRow row : table.rows()) {
            List<String> columns = row.columns();
            if (!columns.equals(above)) {
                for (int i = 0; i < columns.size(); i++) {
                    places.put(columns.get(i), i);
                }
                above = columns;
            }
        }
        return places;
    }

    /**
     * The row's tokens under the header's columns; null unless all that is printed stands under one of them. Where rows of text are
     * longer than those that end with the header, a surplus cell may stand anywhere in them, unless all of the surplus is spare cells
     * at the ends of rows; so it may in marked-up rows, which are filled up at their ends, where figures of others as long stand
     * behind the header.
     */
    @Nullable
    public Alignment under(PrintedRow row, int columns, Collection<PrintedRow> rows) {
        int end = first + columns;
        int width = SettledColumns.width(row);
        boolean surplus = width > end
                && (row.markedUp()
                        ? rows.stream()
                                .anyMatch(other -> SettledColumns.width(other) == width && printsBehind(other, end))
                        : rows.stream().anyMatch(other -> other.ruled() && SettledColumns.width(other) == end)
                                && !SpareCells.stand(rows, end));
        return surplus ? null : Alignment.under(row, first, columns);
    }

    static boolean printsBehind(PrintedRow row, int end) {
        return row.figures().stream().anyMatch(token -> token.column() >= end && !token.isBlank());
    }
}
