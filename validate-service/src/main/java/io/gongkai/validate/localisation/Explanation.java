package io.gongkai.validate.localisation;

import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Slip;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.TableFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repair and the slip that would explain it.
 *
 * @param slips how many slips it takes
 * @param doubt how implausible they are
 */
record Explanation(CellRepair repair, Suggestion suggestion, int slips, int doubt) {
    /** A shifted row changes at least so many cells; two that change places are an exchange. */
    private static final int SHIFTED = 3;

    /** Those that take the fewest slips, the most plausible first. */
    static List<Explanation> ranked(List<CellRepair> repairs, TableFigures figures, int most) {
        List<Explanation> all = repairs.stream()
                .map(repair -> of(repair, figures))
                .sorted(Comparator.comparingInt(Explanation::slips).thenComparingInt(Explanation::doubt))
                .toList();
        int fewest = all.getFirst().slips;
        return all.stream()
                .filter(explanation -> explanation.slips == fewest)
                .limit(most)
                .toList();
    }

    private static Explanation of(CellRepair repair, TableFigures figures) {
        List<Change> changes = new ArrayList<>();
        List<Slip> slips = new ArrayList<>();
        int doubt = 0;
        for (CellRepair.Part part : repair.parts()) {
            Entry entry = figures.entries().get(part.cell());
            long from = figures.units(part.cell());
            Slip slip = Slips.of(from / figures.one(), part.to() / figures.one(), entry.isBlank(), isTotal(entry));
            slips.add(slip);
            doubt += Slips.doubt(slip, from);
            changes.add(new Change(entry.address(), printed(entry), Entry.plain(figures.number(part.to()))));
        }
        Slip together = together(repair, figures);
        if (together != null) {
            return new Explanation(repair, new Suggestion(List.copyOf(changes), together), 1, Slips.doubt(together, 0));
        }
        Slip alike = slips.stream().distinct().count() == 1 ? slips.getFirst() : Slip.OTHER;
        return new Explanation(
                repair,
                new Suggestion(List.copyOf(changes), alike),
                repair.parts().size(),
                doubt);
    }

    private static @Nullable Slip together(CellRepair repair, TableFigures figures) {
        List<CellRepair.Part> parts = repair.parts();
        Entry first = figures.entries().get(parts.getFirst().cell());
        if (parts.size() >= SHIFTED
                && parts.stream()
                        .allMatch(part -> figures.entries()
                                .get(part.cell())
                                .cell()
                                .row()
                                .equals(first.cell().row()))) {
            return isShift(repair, figures) ? Slip.ROW_SHIFTED : null;
        }
        if (parts.size() != 2 || !exchange(parts.getFirst(), parts.getLast(), figures)) {
            return null;
        }
        Entry second = figures.entries().get(parts.getLast().cell());
        if (first.cell().row().equals(second.cell().row())) {
            return parts.getLast().cell() - parts.getFirst().cell() == 1 ? Slip.COLUMNS_SWAPPED : null;
        }
        int width = (int) figures.entries().stream()
                .filter(entry -> entry.cell().row().equals(first.cell().row()))
                .count();
        return parts.getLast().cell() - parts.getFirst().cell() == width ? Slip.ROWS_SWAPPED : null;
    }

    private static boolean exchange(CellRepair.Part one, CellRepair.Part other, TableFigures figures) {
        return one.to() == figures.units(other.cell()) && other.to() == figures.units(one.cell());
    }

    /** Whether each number but one is that of the cell to its left, or that to its right. */
    private static boolean isShift(CellRepair repair, TableFigures figures) {
        return misses(repair, figures, -1) <= 1 || misses(repair, figures, 1) <= 1;
    }

    private static long misses(CellRepair repair, TableFigures figures, int step) {
        return repair.parts().stream()
                .filter(part -> {
                    int from = part.cell() + step;
                    return from < 0
                            || from >= figures.entries().size()
                            || figures.units(from) != part.to()
                            || !figures.entries()
                                    .get(from)
                                    .cell()
                                    .row()
                                    .equals(figures.entries()
                                            .get(part.cell())
                                            .cell()
                                            .row());
                })
                .count();
    }

    private static boolean isTotal(Entry entry) {
        return entry.cell().column().equals("total") || entry.cell().row().equals("requests.total");
    }

    private static @Nullable String printed(Entry entry) {
        return entry.figure() == null ? null : entry.figure().value();
    }
}
