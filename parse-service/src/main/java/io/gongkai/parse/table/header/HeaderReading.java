package io.gongkai.parse.table.header;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headers of a table. A header that names columns in another order, or other columns, rules over the order of the
 * form; one that says so and cannot be read whole leaves the figures under it unreadable.
 */
public final class HeaderReading {
    private static final int LEAST_NAMES = 2;

    private final List<PrintedRow> printed;

    /** Which of the lines may be those of a header: it is asked for each row, of all lines above it. */
    private final BitSet headers = new BitSet();

    private final Map<List<String>, Map<Integer, HeaderLines>> read = new HashMap<>();

    private final Map<List<String>, Map<Integer, Optional<NamedPlaces>>> places = new HashMap<>();

    public HeaderReading(List<PrintedRow> printed) {
        this.printed = printed;
        for (int i = 0; i < printed.size(); i++) {
            headers.set(i, HeaderLabels.areAll(printed.get(i)));
        }
    }

    /**
     * What the header says of a row's columns.
     *
     * @param columns in what order; null if the header is in disorder
     * @param places where they stand in a grid, if in other places than the form has them; else null
     */
    public record Over(
            @Nullable PrintedColumns columns, @Nullable NamedPlaces places) {}

    public Over over(PrintedRow row, FormRow formRow) {
        List<String> names = formRow.columns();
        int at = place(row);
        int last = lastOfHeader(at, names);
        if (last < 0) {
            return new Over(PrintedColumns.ofForm(names.size()), null);
        }
        return new Over(columns(at, last, names), row.ruled() ? places(last, names) : null);
    }

    private @Nullable PrintedColumns columns(int at, int last, List<String> names) {
        PrintedColumns form = PrintedColumns.ofForm(names.size());
        HeaderLines header = endingAt(last, names);
        List<Integer> sequence = header.sequence();
        PrintedColumns columns = sequence == null ? form : new PrintedColumns(sequence, names.size());
        if (sequence != null && columns.isForm()) {
            return form;
        }
        int named = columns.named().size();
        if (sequence != null && header.isGroupBare() && named > 1 && columns.isInOrder() && isNarrow(sequence.size())) {
            return columns;
        }
        boolean isPart = sequence != null && header.named() > named; // another line names columns that this one lacks
        if (sequence == null || isPart || named < Math.max(1, names.size() - 1)) {
            return header.isDisordered() && !isTotalLast(header, last) ? null : form;
        }
        boolean permuted = sequence.size() == names.size() && named == names.size();
        if (permuted || isMet(last < at ? last + 1 : 0, sequence.size())) {
            return columns;
        }
        return columns.isInOrder() ? form : null;
    }

    /** Whether the header is out of order only where it names the total, which its rows have behind all other columns. */
    private boolean isTotalLast(HeaderLines header, int last) {
        TotalAhead total = header.totalAhead();
        return total != null && total.isLast(printed.subList(last + 1, printed.size()));
    }

    private @Nullable NamedPlaces places(int last, List<String> names) {
        NamedPlaces named = places.computeIfAbsent(names, _ -> new HashMap<>())
                .computeIfAbsent(
                        last, _ -> Optional.ofNullable(NamedPlaces.of(header(last, names), below(last), names)))
                .orElse(null);
        return named == null || named.areForms() ? null : named;
    }

    private int place(PrintedRow row) {
        for (int i = 0; i < printed.size(); i++) {
            if (printed.get(i).line() == row.line() && printed.get(i).equals(row)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The last line of the nearest header above the row that names columns; else of the first one below, unless rows with so few columns
     * have headers of their own; −1 if none.
     */
    private int lastOfHeader(int at, List<String> names) {
        for (int i = headers.previousSetBit(Math.max(at, 0) - 1); i >= 0; i = headers.previousSetBit(i - 1)) {
            if (isEndOfHeader(i, names)) {
                return i;
            }
        }
        boolean isOnly = names.size() > FormTable.REQUESTS_TOTAL;
        for (int i = headers.nextSetBit(at + 1); i >= 0 && isOnly; i = headers.nextSetBit(i + 1)) {
            if (isEndOfHeader(i, names)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isEndOfHeader(int at, List<String> names) {
        return (at + 1 == printed.size() || !isHeader(at + 1))
                && endingAt(at, names).named() >= Math.min(LEAST_NAMES, names.size());
    }

    private HeaderLines endingAt(int last, List<String> names) {
        return read.computeIfAbsent(names, key -> new HashMap<>())
                .computeIfAbsent(last, key -> readEndingAt(last, names));
    }

    private HeaderLines readEndingAt(int last, List<String> names) {
        return new HeaderLines(names, header(last, names));
    }

    /** The lines of the header up to its last, without labels of rows above them whose figures the page cut off. */
    private List<PrintedRow> header(int last, List<String> names) {
        int first = last;
        while (first > 0 && isHeader(first - 1)) {
            first--;
        }
        while (first < last && isUnknown(printed.get(first), names)) {
            first++;
        }
        return printed.subList(first, last + 1);
    }

    private static boolean isUnknown(PrintedRow row, List<String> names) {
        return HeaderLabels.of(row, names).stream()
                .allMatch(label -> HeaderName.ofLabel(label.text(), names).kind() == HeaderName.Kind.UNKNOWN);
    }

    /** The rows under the header, up to the next one. */
    private List<PrintedRow> below(int last) {
        int end = last + 1;
        while (end < printed.size() && !isHeader(end)) {
            end++;
        }
        return printed.subList(last + 1, end);
    }

    private boolean isHeader(int at) {
        return headers.get(at);
    }

    /** Whether no row prints more figures than that. */
    private boolean isNarrow(int columns) {
        return printed.stream().allMatch(row -> row.filled() <= columns);
    }

    /** Whether most rows from there to the next header print as many figures as the header has columns. */
    private boolean isMet(int from, int columns) {
        int met = 0;
        int rows = 0;
        for (int i = from;
                i < printed.size() && !(rows > 0 && isHeader(i) && from > 0 && columns <= LEAST_NAMES);
                i++) {
            PrintedRow row = printed.get(i);
            if (row.filled() > 0) {
                rows++;
                met += row.figures().size() == columns ? 1 : 0;
            }
        }
        return rows > 0 && 2 * met >= rows;
    }
}
