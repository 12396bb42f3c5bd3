package io.gongkai.validate.localisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for one repair where more is wrong than can be tried set by set. First come cells in which everything agrees: each
 * identity that they stand in fails, two at least, and one number closes them all. What is left is tried as before, with
 * more cells, while there are steps left, and then by an integer programme. Nothing is said to be the only way.
 */
final class ManyCells {
    /** Sets of so many cells are tried at last, as far as steps are left. */
    private static final int MOST = 5;

    /** Where more identities fail, the programme would take longer than anybody waits. */
    private static final int PROGRAMMED = 4;

    private final long[] values;
    private final int[] costs;
    private final long one;
    private final Limits limits;
    private final Steps steps;
    private final List<CellRepair.Part> parts = new ArrayList<>();
    private Equations equations;

    ManyCells(Equations equations, long[] values, int[] costs, long one, Limits limits, Steps steps) {
        this.equations = equations;
        this.values = values.clone();
        this.costs = costs.clone();
        this.one = one;
        this.limits = limits;
        this.steps = steps;
    }

    /** Repairs what can be repaired; empty if that is nothing, and perhaps not everything that fails. */
    CellRepair search() {
        CellRepair.Part agreed = agreed();
        while (agreed != null) {
            take(new CellRepair(List.of(agreed)));
            agreed = agreed();
        }
        if (failing() > 0) {
            CellRepair rest = rest();
            if (rest != null) {
                take(rest);
            }
        }
        return CellRepair.of(parts);
    }

    private @Nullable CellRepair rest() {
        List<CellRepair> found = new FewCells(equations, values, costs, one, steps).search(MOST);
        if (!found.isEmpty()) {
            return found.getFirst();
        }
        return failing() > PROGRAMMED ? null : new IntegerProgramme(equations, values, costs, one, limits).solve();
    }

    private void take(CellRepair repair) {
        equations = equations.with(equations.gapsAfter(repair, values));
        for (CellRepair.Part part : repair.parts()) {
            values[part.cell()] = part.to();
            costs[part.cell()] = Localisation.FORBIDDEN;
            parts.add(part);
        }
    }

    /** The first of those that close the most identities. */
    private CellRepair.@Nullable Part agreed() {
        CellRepair.Part best = null;
        int most = 1;
        for (int cell = 0; cell < equations.cells(); cell++) {
            int closed = costs[cell] < 0 ? 0 : closed(cell);
            if (closed > most) {
                most = closed;
                best = new CellRepair.Part(cell, values[cell] + change(cell));
            }
        }
        return best;
    }

    /** How many identities a change of the cell closes; 0 if it does not close all that the cell stands in. */
    private int closed(int cell) {
        long change = change(cell);
        long to = values[cell] + change;
        if (change == 0 || to < 0 || to % one != 0) {
            return 0;
        }
        int closed = 0;
        for (int index = 0; index < equations.size(); index++) {
            long coefficient = equations.row(index)[cell];
            if (coefficient != 0 && equations.gap(index) != coefficient * change) {
                return 0;
            }
            closed += coefficient == 0 ? 0 : 1;
        }
        return closed;
    }

    /** What the first of its identities asks for. */
    private long change(int cell) {
        for (int index = 0; index < equations.size(); index++) {
            long coefficient = equations.row(index)[cell];
            if (coefficient != 0) {
                return equations.gap(index) / coefficient;
            }
        }
        return 0;
    }

    private int failing() {
        int failing = 0;
        for (long gap : equations.gaps()) {
            failing += gap == 0 ? 0 : 1;
        }
        return failing;
    }
}
