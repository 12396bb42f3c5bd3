package io.gongkai.validate.localisation;

import io.gongkai.validate.events.Slip;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.TableFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts the slips that a repair undoes: cells that slid or changed places together are one, any other cell is one each. */
final class SlipCount {
    /** A row or column that slid changes at least so many cells; two that change places are an exchange. */
    private static final int SHIFTED = 3;

    private final TableFigures figures;
    private final List<CellRepair.Part> rest;
    private final List<Slip> slips = new ArrayList<>();
    private int doubt;

    private SlipCount(CellRepair repair, TableFigures figures) {
        this.figures = figures;
        this.rest = new ArrayList<>(repair.parts());
        shifts(part -> entry(part).cell().row(), 1, Slip.ROW_SHIFTED);
        shifts(part -> entry(part).cell().column(), width(), Slip.COLUMN_SHIFTED);
        exchanges(part -> entry(part).cell().row(), part -> entry(part).cell().column(), 1, Slip.COLUMNS_SWAPPED);
        exchanges(
                part -> entry(part).cell().column(), part -> entry(part).cell().row(), width(), Slip.ROWS_SWAPPED);
        rest.forEach(this::single);
    }

    static SlipCount of(CellRepair repair, TableFigures figures) {
        return new SlipCount(repair, figures);
    }

    int slips() {
        return slips.size();
    }

    /** How implausible they are together. */
    int doubt() {
        return doubt;
    }

    /** What all of them are; other if they differ. */
    Slip slip() {
        return slips.stream().distinct().count() == 1 ? slips.getFirst() : Slip.OTHER;
    }

    private void shifts(Function<CellRepair.Part, String> line, int step, Slip slip) {
        Map<String, List<CellRepair.Part>> lines = new LinkedHashMap<>();
        for (CellRepair.Part part : rest) {
            lines.computeIfAbsent(line.apply(part), _ -> new ArrayList<>()).add(part);
        }
        for (List<CellRepair.Part> parts : lines.values()) {
            // The number that was pushed out stands nowhere.
            if (parts.size() >= SHIFTED && (misses(parts, step) <= 1 || misses(parts, -step) <= 1)) {
                note(slip, 0, parts);
            }
        }
    }

    private long misses(List<CellRepair.Part> parts, int step) {
        return parts.stream()
                .filter(part ->
                        !isAlong(part.cell(), part.cell() + step) || figures.units(part.cell() + step) != part.to())
                .count();
    }

    /**
     * Neighbours that changed places, and lines of which several cells did.
     *
     * @param line in which they stand together
     * @param across the line that each of them is from
     */
    private void exchanges(
            Function<CellRepair.Part, String> line, Function<CellRepair.Part, String> across, int step, Slip slip) {
        Map<List<String>, List<CellRepair.Part>> exchanged = new LinkedHashMap<>();
        Map<List<String>, Boolean> neighbours = new HashMap<>();
        for (CellRepair.Part one : rest) {
            for (CellRepair.Part other : rest) {
                if (one.cell() < other.cell()
                        && line.apply(one).equals(line.apply(other))
                        && one.to() == figures.units(other.cell())
                        && other.to() == figures.units(one.cell())) {
                    List<String> lines = List.of(across.apply(one), across.apply(other));
                    exchanged.computeIfAbsent(lines, _ -> new ArrayList<>()).addAll(List.of(one, other));
                    neighbours.put(lines, other.cell() - one.cell() == step);
                }
            }
        }
        exchanged.forEach((lines, parts) -> {
            boolean several = parts.size() > 2 || Boolean.TRUE.equals(neighbours.get(lines));
            if (several && rest.containsAll(parts)) {
                note(slip, 0, parts);
            }
        });
    }

    private void single(CellRepair.Part part) {
        Entry entry = entry(part);
        long from = figures.units(part.cell());
        boolean total =
                entry.cell().column().equals("total") || entry.cell().row().equals("requests.total");
        Slip slip = Slips.of(from / figures.one(), part.to() / figures.one(), entry.isBlank(), total);
        slips.add(slip);
        doubt += Slips.doubt(slip, from);
    }

    private void note(Slip slip, long from, List<CellRepair.Part> parts) {
        slips.add(slip);
        doubt += Slips.doubt(slip, from);
        rest.removeAll(parts);
    }

    /** Whether two places of the layout are in one row or one column. */
    private boolean isAlong(int one, int other) {
        if (other < 0 || other >= figures.entries().size()) {
            return false;
        }
        Entry first = figures.entries().get(one);
        Entry second = figures.entries().get(other);
        return first.cell().row().equals(second.cell().row())
                || first.cell().column().equals(second.cell().column());
    }

    private Entry entry(CellRepair.Part part) {
        return figures.entries().get(part.cell());
    }

    private int width() {
        String row = figures.entries().getFirst().cell().row();
        return (int) figures.entries().stream()
                .filter(entry -> entry.cell().row().equals(row))
                .count();
    }
}
