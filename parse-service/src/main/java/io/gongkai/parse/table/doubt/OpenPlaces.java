package io.gongkai.parse.table.doubt;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.header.SettledColumns;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places in which the columns of a table begin, where they are not the same in all of its rows, as on a page that has a column more
 * or less than the one before. A row that may stand in several of them, blanks at its ends, stands in none for certain: neither the
 * header nor its neighbours tell in which, for a lost cell moves from row to row; only sums do.
 */
public final class OpenPlaces {
    /** Fewer totals may be printed by chance. */
    private static final int LEAST_TOTALS = 5;

    private final List<ReadRow> rows = new ArrayList<>();
    private final Set<Integer> open = new HashSet<>();

    public OpenPlaces(List<ReadRow> read) {
        Map<Integer, Set<Integer>> firsts = firsts(read);
        for (ReadRow row : read) {
            List<Alignment> ways = ways(row, firsts);
            if (ways.size() > 1) {
                open.add(rows.size());
            }
            rows.add(ways.size() > 1 ? row.with(ways) : row);
        }
        if (printsTotals()) {
            open.forEach(r -> rows.set(r, withTotal(rows.get(r))));
        }
    }

    /** The rows, with each place that they may stand in. */
    public List<ReadRow> rows() {
        return rows;
    }

    /** The rows that may stand in several places. */
    public Set<Integer> open() {
        return open;
    }

    /**
     * Where rows begin that can stand in one place only, by their width, for a page that has a column more has it in all of its rows;
     * and where the first of all does, for it stands right under the header.
     */
    private static Map<Integer, Set<Integer>> firsts(List<ReadRow> read) {
        Map<Integer, Set<Integer>> firsts = new HashMap<>();
        int header = -1;
        for (ReadRow row : read) {
            PrintedRow printed = row.printed();
            List<Integer> places = places(row);
            if (printed != null && places.size() == 1) {
                header = header < 0 ? places.getFirst() : header;
                firsts.computeIfAbsent(SettledColumns.width(printed), _ -> new TreeSet<>())
                        .addAll(places);
            }
        }
        for (Set<Integer> places : firsts.values()) {
            places.add(header);
        }
        return firsts;
    }

    /** Whether all rows that stand in one place print their total. */
    private boolean printsTotals() {
        int printing = 0;
        for (int r = 0; r < rows.size(); r++) {
            CellChoice total = rows.get(r).cells().get(FormTable.REQUESTS_TOTAL);
            if (open.contains(r) || total.fate() != CellChoice.Fate.FOUND) {
                continue;
            }
            if (total.isBlank()) {
                return false;
            }
            printing++;
        }
        return printing >= LEAST_TOTALS;
    }

    /** What is the only figure of its row is the total there, if it can be. */
    private static ReadRow withTotal(ReadRow row) {
        if (row.printed() == null || row.printed().filled() > 1) {
            return row;
        }
        List<Alignment> ways = row.options().stream()
                .filter(way -> !way.isBlank(FormTable.REQUESTS_TOTAL))
                .toList();
        return ways.isEmpty() ? row : row.with(ways);
    }

    /** Where the columns of the row may begin, as it is read now. */
    private static List<Integer> places(ReadRow row) {
        PrintedRow printed = row.printed();
        List<Integer> places = new ArrayList<>();
        if (printed == null || printed.glued() != null || printed.filled() == 0) {
            return places;
        }
        int columns = row.row().cells().size();
        for (int first = 0; first + columns <= SettledColumns.width(printed); first++) {
            Alignment way = Alignment.under(printed, first, columns);
            if (way != null && row.options().stream().anyMatch(way::agrees)) {
                places.add(first);
            }
        }
        return places;
    }

    /** The ways of a row, one in each place where it may be; none if the header puts it in none of them. */
    private static List<Alignment> ways(ReadRow row, Map<Integer, Set<Integer>> firsts) {
        PrintedRow printed = row.printed();
        if (printed == null || printed.glued() != null) {
            return List.of();
        }
        List<Alignment> ways = new ArrayList<>();
        for (int first : firsts.getOrDefault(SettledColumns.width(printed), Set.of())) {
            Alignment way = Alignment.under(printed, first, row.row().cells().size());
            if (way != null) {
                ways.add(way);
            }
        }
        return ways.contains(row.headed()) ? ways : List.of();
    }
}
