package io.gongkai.validate.localisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The same question as an integer programme, for tables in which more cells are wrong than can be tried one by one: which
 * cells must change, so that every identity that fails, and every one derived from those, has one of them? Derived ones are
 * added as they turn out to be failed by a set that was proposed (Garfinkel, Kunnathur and Liepins, Optimal imputation of
 * erroneous data, Operations Research 34, 1986).
 */
final class IntegerProgramme {
    private final Equations equations;
    private final long[] values;
    private final long one;
    private final Limits limits;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> chosen = new ArrayList<>();
    private int conditions;

    /** Parameters as those of {@link FewCells}. */
    IntegerProgramme(Equations equations, long[] values, int[] costs, long one, Limits limits) {
        this.equations = equations;
        this.values = values;
        this.one = one;
        this.limits = limits;
        model.options.time_abort = limits.time().toMillis();
        model.options.time_suffice = limits.time().toMillis();
        for (int cell = 0; cell < equations.cells(); cell++) {
            Variable choice = model.newVariable("cell " + cell).binary().weight(Math.max(0, costs[cell]));
            if (costs[cell] < 0) {
                choice.level(0);
            }
            chosen.add(choice);
        }
        for (int index = 0; index < equations.size(); index++) {
            if (equations.gap(index) != 0) {
                require(equations.row(index), new int[0]);
            }
        }
    }

    /** A repair of the least cost; null if none was found within the limits. */
    @Nullable
    CellRepair solve() {
        for (int round = 0; round < limits.rounds(); round++) {
            Optimisation.Result result = model.minimise();
            if (!result.getState().isOptimal()) {
                return null;
            }
            int[] cells = cells(result);
            switch (Trial.of(equations, values, one, cells)) {
                case Trial.Met met -> {
                    return met.repair();
                }
                case Trial.Failed failed -> failed.identities().forEach(identity -> require(identity, new int[0]));
                case Trial.Negative negative -> require(negative.identities().getFirst(), cells);
                case Trial.Undetermined _ -> require(new long[equations.cells() + 1], cells);
            }
        }
        return null;
    }

    /** One of an identity's cells, unless one of the others that were tried is left out. */
    private void require(long[] identity, int[] tried) {
        Expression condition = model.newExpression("condition " + conditions++);
        for (int cell = 0; cell < equations.cells(); cell++) {
            if (identity[cell] != 0) {
                condition.set(chosen.get(cell), 1);
            }
        }
        for (int cell : tried) {
            condition.set(chosen.get(cell), -1);
        }
        condition.lower(1 - tried.length);
    }

    private int[] cells(Optimisation.Result result) {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < equations.cells(); cell++) {
            if (result.doubleValue(model.indexOf(chosen.get(cell))) > 0.5) {
                cells.add(cell);
            }
        }
        return cells.stream().mapToInt(Integer::intValue).toArray();
    }
}
