package io.gongkai.validate.localisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tries displacements, alone, in pairs, and with few wrong cells besides: two rows that slid are a dozen wrong cells, which
 * nobody finds cell by cell, and yet only two slips. Each displacement must make fewer identities fail than without it.
 */
final class FewSlips {
    static final int MOST = 3;

    /** Beginnings that are followed up, those that leave the fewest identities failing first. */
    private static final int FOLLOWED = 32;

    private final Equations equations;
    private final long[] values;
    private final int[] costs;
    private final long one;
    private final Steps steps;
    private final List<Beginning> moves = new ArrayList<>();

    /** Displacements taken back, and the gaps that are left. */
    private static final class Beginning {
        private final CellRepair repair;
        private final long[] gaps;
        private final int failing;
        private final int slips;
        private final int last;

        private Beginning(CellRepair repair, long[] gaps, int slips, int last) {
            this.repair = repair;
            this.gaps = gaps;
            this.failing = FewSlips.failing(gaps);
            this.slips = slips;
            this.last = last;
        }
    }

    FewSlips(Equations equations, long[] values, int[] costs, long one, Steps steps, List<CellRepair> displacements) {
        this.equations = equations;
        this.values = values;
        this.costs = costs;
        this.one = one;
        this.steps = steps;
        for (CellRepair displacement : displacements) {
            long[] gaps = equations.gapsAfter(displacement, values);
            moves.add(new Beginning(displacement, gaps, 1, moves.size()));
        }
    }

    /** The repairs that take the fewest slips, a displacement among them; empty if there is none of so many slips. */
    Set<CellRepair> search(int most) {
        Set<CellRepair> repairs = new LinkedHashSet<>();
        long[] gaps = equations.gaps();
        List<Beginning> longest = extended(List.of(new Beginning(new CellRepair(List.of()), gaps, 0, -1)), repairs);
        List<Beginning> all = new ArrayList<>(longest);
        for (int slips = 2; slips <= most && repairs.isEmpty(); slips++) {
            for (Beginning beginning : all) {
                repairs.addAll(completed(beginning, slips - beginning.slips));
            }
            longest = extended(longest, repairs);
            all.addAll(longest);
        }
        return repairs;
    }

    /** One more displacement each; those that leave nothing are repairs. */
    private List<Beginning> extended(List<Beginning> beginnings, Set<CellRepair> repairs) {
        List<Beginning> extended = new ArrayList<>();
        for (Beginning beginning : beginnings) {
            for (Beginning move : moves.subList(beginning.last + 1, moves.size())) {
                if (beginning.repair.meets(move.repair)) {
                    continue;
                }
                long[] gaps = new long[equations.size()];
                for (int index = 0; index < gaps.length; index++) {
                    gaps[index] = beginning.gaps[index] + move.gaps[index] - equations.gap(index);
                }
                Beginning followed =
                        new Beginning(beginning.repair.and(move.repair), gaps, beginning.slips + 1, move.last);
                if (followed.failing == 0) {
                    repairs.add(followed.repair);
                } else if (followed.failing < beginning.failing) {
                    extended.add(followed);
                }
            }
        }
        extended.sort(Comparator.comparingInt(beginning -> beginning.failing));
        return extended.subList(0, Math.min(FOLLOWED, extended.size()));
    }

    private List<CellRepair> completed(Beginning beginning, int cells) {
        if (beginning.failing > cells * FewCells.REACH) {
            return List.of();
        }
        long[] moved = values.clone();
        int[] allowed = costs.clone();
        for (CellRepair.Part part : beginning.repair.parts()) {
            moved[part.cell()] = part.to();
            allowed[part.cell()] = Localisation.FORBIDDEN;
        }
        return new FewCells(equations.with(beginning.gaps), moved, allowed, one, steps)
                .search(cells).stream().map(rest -> beginning.repair.and(rest)).toList();
    }

    private static int failing(long[] gaps) {
        int failing = 0;
        for (long gap : gaps) {
            failing += gap == 0 ? 0 : 1;
        }
        return failing;
    }
}
