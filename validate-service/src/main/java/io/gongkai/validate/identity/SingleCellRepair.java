package io.gongkai.validate.identity;

import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells whose change alone makes a failing identity and all that fail together with it hold, and breaks none that
 * holds: the smallest case of Fellegi and Holt's principle (A systematic approach to automatic edit and imputation,
 * 1976).
 */
final class SingleCellRepair {
    private SingleCellRepair() {}

    /** One suggestion for each such cell, totals first; empty if no single cell will do. */
    static List<Suggestion> of(Evaluation.Sums failing, List<LinearIdentity> all, Facts facts) {
        List<Evaluation.Sums> sums = new ArrayList<>();
        for (LinearIdentity identity : all) {
            if (identity.evaluate(facts) instanceof Evaluation.Sums decided) {
                sums.add(decided);
            }
        }
        List<Evaluation.Sums> together = together(failing, sums);
        List<Suggestion> repairs = new ArrayList<>();
        for (Entry entry : failing.entries().toList().reversed()) {
            BigDecimal value = entry.counted().add(step(entry, failing));
            if (value.signum() >= 0 && repairs(entry, step(entry, failing), together, sums)) {
                repairs.add(new Suggestion(List.of(new Change(entry.address(), printed(entry), Entry.plain(value)))));
            }
        }
        return List.copyOf(repairs);
    }

    private static boolean repairs(
            Entry entry, BigDecimal step, List<Evaluation.Sums> together, List<Evaluation.Sums> sums) {
        for (Evaluation.Sums sum : sums) {
            boolean has = contains(sum, entry);
            boolean mustMove = together.contains(sum);
            if (has != mustMove && (mustMove || sum.holds())) {
                return false;
            }
            if (has && step(entry, sum).compareTo(step) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The failing identities that share cells with this one, directly or through others that fail. */
    private static List<Evaluation.Sums> together(Evaluation.Sums failing, List<Evaluation.Sums> sums) {
        List<Evaluation.Sums> rest =
                new ArrayList<>(sums.stream().filter(sum -> !sum.holds()).toList());
        List<Evaluation.Sums> together = new ArrayList<>();
        Set<String> cells = new HashSet<>(failing.identity().addresses());
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Evaluation.Sums sum : List.copyOf(rest)) {
                if (sum.identity().addresses().stream().anyMatch(cells::contains)) {
                    rest.remove(sum);
                    together.add(sum);
                    cells.addAll(sum.identity().addresses());
                    grown = true;
                }
            }
        }
        return together;
    }

    /** By how much the entry must change for the identity to hold. */
    private static BigDecimal step(Entry entry, Evaluation.Sums sums) {
        return sums.identity().left().contains(entry.address())
                ? sums.gap()
                : sums.gap().negate();
    }

    private static boolean contains(Evaluation.Sums sums, Entry entry) {
        return sums.entries().anyMatch(other -> other.address().equals(entry.address()));
    }

    private static @Nullable String printed(Entry entry) {
        return entry.figure() == null ? null : entry.figure().value();
    }
}
