package io.gongkai.validate.localisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.identity.BalancedForms;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of known kind in forms that were right: each is found, and where the form tells which cell it is, it is named. */
class InjectedFaultsTest {
    private static final int FORMS = 40;

    @ParameterizedTest
    @ValueSource(ints = {2019, 2024})
    void rightFormsHaveNoError(int year) {
        for (long seed = 0; seed < FORMS; seed++) {
            assertThat(errors(year, BalancedForms.figures(year, seed)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultIsFoundAndItsCellNamed(Fault fault) {
        int determined = 0;
        int named = 0;
        int suggested = 0;
        int right = 0;
        for (long seed = 0; seed < 2 * FORMS; seed++) {
            int year = seed % 2 == 0 ? 2019 : 2024;
            Map<String, Integer> clean = BalancedForms.figures(year, seed);
            Map<String, Integer> changes = fault.changes(clean, new Random(seed));
            Map<String, Integer> wrong = Fault.applied(clean, changes);

            List<Finding> errors = errors(year, wrong);

            assertThat(errors).as("%s, seed %d: %s", fault, seed, changes).isNotEmpty();
            boolean names = names(errors, changes.keySet(), clean);
            suggested += errors.stream().anyMatch(error -> error.suggestion() != null) ? 1 : 0;
            right += names ? 1 : 0;
            if (changes.size() == 1 && List.copyOf(changes.keySet()).equals(OneCell.thatRepair(wrong, year))) {
                determined++;
                named += names ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: determined %d, named %d; of %d, suggested %d, rightly %d%n",
                fault, determined, named, 2 * FORMS, suggested, right);
        assertThat(named).isGreaterThanOrEqualTo((determined * 95 + 99) / 100);
    }

    /** Whether each failing sum suggests exactly the cells that were changed, and the numbers that they had. */
    private static boolean names(List<Finding> errors, Set<String> cells, Map<String, Integer> clean) {
        Set<String> suggested = new TreeSet<>();
        for (Finding error : errors) {
            Suggestion suggestion = error.suggestion();
            if (error.rule().equals("counts-are-whole")) {
                continue;
            }
            if (suggestion == null) {
                return false;
            }
            for (Change change : suggestion.changes()) {
                suggested.add(change.address() + " " + change.to());
            }
        }
        return suggested.equals(cells.stream()
                .map(address -> address + " " + clean.get(address))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Finding> errors(int year, Map<String, Integer> figures) {
        return ReportJudge.judge(BalancedForms.specimen(year, figures).report()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
