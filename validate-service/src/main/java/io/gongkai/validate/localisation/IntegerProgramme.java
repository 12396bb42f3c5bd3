package io.gongkai.validate.localisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The same question as an integer programme, for tables in which more cells are wrong than can be tried one by one: a
 * binary variable tells of each cell whether it changes, another by how much.
 */
final class IntegerProgramme {
    private final Equations equations;
    private final long[] values;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> chosen = new ArrayList<>();
    private final List<Variable> changes = new ArrayList<>();

    IntegerProgramme(Equations equations, long[] values, int[] costs, Limits limits) {
        this.equations = equations;
        this.values = values;
        model.options.time_abort = limits.time().toMillis();
        model.options.time_suffice = limits.time().toMillis();
        long most = 0;
        for (int index = 0; index < equations.size(); index++) {
            most += Math.abs(equations.gap(index));
        }
        for (int cell = 0; cell < equations.cells(); cell++) {
            boolean fixed = costs[cell] < 0;
            Variable choice = model.newVariable("choice " + cell).binary().weight(Math.max(0, costs[cell]));
            Variable change = model.newVariable("change " + cell)
                    .lower(fixed ? 0 : -values[cell])
                    .upper(fixed ? 0 : most);
            model.newExpression("most " + cell)
                    .set(change, 1)
                    .set(choice, -most)
                    .upper(0);
            model.newExpression("least " + cell)
                    .set(change, 1)
                    .set(choice, values[cell])
                    .lower(0);
            chosen.add(choice);
            changes.add(change);
        }
        for (int index = 0; index < equations.size(); index++) {
            Expression row = model.newExpression("identity " + index);
            for (int cell = 0; cell < equations.cells(); cell++) {
                if (equations.row(index)[cell] != 0) {
                    row.set(changes.get(cell), equations.row(index)[cell]);
                }
            }
            row.level(equations.gap(index));
        }
    }

    /** One repair of the least cost; null if none was proved the least within the limits. */
    @Nullable
    CellRepair solve() {
        Optimisation.Result result = model.minimise();
        if (!result.getState().isOptimal()) {
            return null;
        }
        long[] steps = new long[equations.cells()];
        List<CellRepair.Part> parts = new ArrayList<>();
        for (int cell = 0; cell < equations.cells(); cell++) {
            steps[cell] = Math.round(result.doubleValue(model.indexOf(changes.get(cell))));
            if (steps[cell] != 0) {
                parts.add(new CellRepair.Part(cell, values[cell] + steps[cell]));
            }
        }
        return equations.areMetBy(steps) ? new CellRepair(List.copyOf(parts)) : null;
    }

    /** Asks for another set of cells than this. */
    void exclude(CellRepair repair) {
        Expression other = model.newExpression("other than " + repair);
        repair.parts().forEach(part -> other.set(chosen.get(part.cell()), 1));
        other.upper(repair.parts().size() - 1);
    }
}
