package io.gongkai.validate.localisation;

import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.identity.IdentitySystem;
import io.gongkai.validate.identity.LinearIdentity;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.TableFigures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts repairs of a whole table into causes: cells of any repair that meet in an identity belong together, and what is
 * true of one group does not depend on another.
 */
final class Causes {
    private final Facts facts;
    private final TableFigures figures;
    private final IdentitySystem system;
    private final Equations equations;
    private final List<Integer> failing;
    private final Limits limits;

    Causes(
            Facts facts,
            TableFigures figures,
            IdentitySystem system,
            Equations equations,
            List<Integer> failing,
            Limits limits) {
        this.facts = facts;
        this.figures = figures;
        this.system = system;
        this.equations = equations;
        this.failing = failing;
        this.limits = limits;
    }

    List<Diagnosis> of(List<CellRepair> repairs, boolean complete) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        List<Integer> unexplained = new ArrayList<>(failing);
        for (Set<Integer> group : groups(repairs)) {
            List<Integer> mine = failing.stream()
                    .filter(index -> group.stream().anyMatch(cell -> system.contains(index, cell)))
                    .toList();
            unexplained.removeAll(mine);
            if (!mine.isEmpty()) {
                diagnoses.add(diagnosis(mine, within(repairs, group), complete));
            }
        }
        if (!unexplained.isEmpty()) {
            diagnoses.add(new Diagnosis(identities(unexplained), List.of(), List.of(), false, false));
        }
        return List.copyOf(diagnoses);
    }

    private Diagnosis diagnosis(List<Integer> identities, List<CellRepair> repairs, boolean complete) {
        List<Explanation> ranked = Explanation.ranked(repairs, figures, limits.repairs());
        Set<Integer> common = new TreeSet<>();
        ranked.getFirst().repair().parts().forEach(part -> common.add(part.cell()));
        boolean misreading = common.stream()
                .anyMatch(cell -> facts.isRepaired(figures.entries().get(cell).address()));
        ranked.forEach(explanation -> common.retainAll(
                explanation.repair().parts().stream().map(CellRepair.Part::cell).toList()));
        List<Entry> cells = common.stream().map(figures.entries()::get).toList();
        List<Suggestion> suggestions =
                ranked.stream().map(Explanation::suggestion).toList();
        return new Diagnosis(identities(identities), suggestions, cells, misreading, complete);
    }

    private List<LinearIdentity> identities(List<Integer> indices) {
        return indices.stream().map(system::identity).toList();
    }

    private static List<CellRepair> within(List<CellRepair> repairs, Set<Integer> group) {
        Set<CellRepair> parts = new LinkedHashSet<>();
        for (CellRepair repair : repairs) {
            parts.add(new CellRepair(repair.parts().stream()
                    .filter(part -> group.contains(part.cell()))
                    .toList()));
        }
        parts.removeIf(part -> part.parts().isEmpty());
        return List.copyOf(parts);
    }

    private List<Set<Integer>> groups(List<CellRepair> repairs) {
        Set<Integer> rest = new TreeSet<>();
        repairs.forEach(repair -> repair.parts().forEach(part -> rest.add(part.cell())));
        List<Set<Integer>> groups = new ArrayList<>();
        while (!rest.isEmpty()) {
            Set<Integer> group = new TreeSet<>();
            Set<Integer> next = Set.of(rest.iterator().next());
            while (!next.isEmpty()) {
                group.addAll(next);
                rest.removeAll(next);
                Set<Integer> met = new HashSet<>();
                for (int cell : next) {
                    rest.stream().filter(other -> meet(cell, other)).forEach(met::add);
                }
                next = met;
            }
            groups.add(group);
        }
        return groups;
    }

    private boolean meet(int cell, int other) {
        for (int index = 0; index < equations.size(); index++) {
            if (equations.row(index)[cell] != 0 && equations.row(index)[other] != 0) {
                return true;
            }
        }
        return false;
    }
}
