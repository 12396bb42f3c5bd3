package io.gongkai.validate.localisation;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.identity.IdentitySystem;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.TableFigures;
import java.util.ArrayList;
import java.util.List;

/** Finds the causes of the failing identities of one table. */
public final class Localisation {
    /** What is against a change of a cell that was read plainly. */
    private static final int CELL = 10;

    /** A slash says that the row does not apply; a number in its place is less likely. */
    private static final int SLASH = 12;

    /** Where reading had to repair something, two misread cells are more likely than one slip of the filer. */
    private static final int REPAIRED = 4;

    static final int FORBIDDEN = -1;

    private Localisation() {}

    /** One diagnosis for each cause; every identity that fails belongs to exactly one. */
    public static List<Diagnosis> of(Facts facts, TableKind table, Limits limits) {
        Form layout = facts.layout(table);
        if (layout == null || !facts.isRead(table) || !facts.figures(table).isExact()) {
            return List.of();
        }
        IdentitySystem system = IdentitySystem.of(layout, table);
        TableFigures figures = facts.figures(table);
        List<Integer> failing = failing(system, figures);
        if (failing.isEmpty()) {
            return List.of();
        }
        Equations equations = Equations.of(system, figures);
        long[] values = new long[figures.entries().size()];
        int[] costs = new int[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell] = figures.units(cell);
            costs[cell] = cost(figures.entries().get(cell), facts);
        }
        Steps steps = new Steps(limits.steps());
        FewCells few = new FewCells(equations, values, costs, figures.one(), steps);
        List<CellRepair> repairs = new ArrayList<>(few.search(FewCells.MOST));
        if ((repairs.isEmpty() || few.cost() > SLASH) && table == TableKind.REQUESTS) {
            int slips = repairs.isEmpty()
                    ? FewSlips.MOST
                    : repairs.getFirst().parts().size();
            List<CellRepair> displacements = Displacements.of(figures.entries(), values);
            new FewSlips(equations, values, costs, figures.one(), steps, displacements)
                    .search(slips).stream()
                            .filter(repair -> !repairs.contains(repair))
                            .forEach(repairs::add);
        }
        boolean complete = !repairs.isEmpty() && !steps.areSpent();
        if (repairs.isEmpty()) {
            CellRepair repair = new ManyCells(equations, values, costs, figures.one(), limits, steps).search();
            if (!repair.parts().isEmpty()) {
                repairs.add(repair);
            }
        }
        return new Causes(facts, figures, system, equations, failing, limits).of(repairs, complete);
    }

    private static List<Integer> failing(IdentitySystem system, TableFigures figures) {
        List<Integer> failing = new ArrayList<>();
        for (int index = 0; index < system.size(); index++) {
            if (system.isReadable(index, figures) && system.gap(index, figures) != 0) {
                failing.add(index);
            }
        }
        return failing;
    }

    private static int cost(Entry entry, Facts facts) {
        if (entry.isUnreadable()) {
            return FORBIDDEN; // it may hold anything, and no longer occurs in the equations
        }
        if (facts.isRepaired(entry.address())) {
            return REPAIRED;
        }
        return entry.isSlash() ? SLASH : CELL;
    }
}
