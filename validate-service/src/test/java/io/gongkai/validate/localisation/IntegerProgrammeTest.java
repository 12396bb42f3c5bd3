package io.gongkai.validate.localisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.identity.BalancedForms;
import io.gongkai.validate.identity.IdentitySystem;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.TableFigures;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntegerProgrammeTest {
    private static final int CELL = 10;
    private static final int FORMS = 12;

    private final Limits patient = new Limits(0, 60, Duration.ofSeconds(20), 12);

    @Test
    void costsNoMoreThanTryingEverySet() {
        for (long seed = 0; seed < FORMS; seed++) {
            Table table = new Table(wrong(seed, 2), TableKind.REQUESTS);
            List<CellRepair> tried = new FewCells(
                            table.equations, table.values, table.costs, table.figures.one(), new Steps(100_000))
                    .search(FewCells.MOST);

            CellRepair solved = Objects.requireNonNull(table.programme(patient).solve(), "seed " + seed);

            assertThat(solved.parts()).hasSameSizeAs(tried.getFirst().parts());
            assertThat(table.equations.gapsAfter(solved, table.values)).containsOnly(0);
        }
    }

    @Test
    void cellsThatMayNotChangeStay() {
        Map<String, Integer> figures = new LinkedHashMap<>(BalancedForms.figures(2024, 1));
        figures.merge("disputes.review.total", 5, Integer::sum);
        Table table = new Table(figures, TableKind.DISPUTES);
        int total = table.cell("disputes.review.total");
        table.costs[total] = Localisation.FORBIDDEN;

        CellRepair otherwise = Objects.requireNonNull(table.programme(patient).solve());

        assertThat(otherwise.parts()).extracting(CellRepair.Part::cell).doesNotContain(total);
        assertThat(otherwise.parts()).hasSize(1);
    }

    @Test
    void givesUpAfterSoManyRounds() {
        assertThat(new Table(wrong(3, 6), TableKind.REQUESTS)
                        .programme(new Limits(0, 1, Duration.ofSeconds(20), 12))
                        .solve())
                .isNull();
    }

    private static Map<String, Integer> wrong(long seed, int cells) {
        Map<String, Integer> figures = new LinkedHashMap<>(BalancedForms.figures(2024, seed));
        List<String> addresses = figures.keySet().stream()
                .filter(address -> address.startsWith("requests."))
                .toList();
        Random random = new Random(seed);
        for (int cell = 0; cell < cells; cell++) {
            figures.merge(addresses.get(random.nextInt(addresses.size())), 1 + random.nextInt(40), Integer::sum);
        }
        return figures;
    }

    /** A table as the programme sees it. */
    private static final class Table {
        private final TableFigures figures;
        private final Equations equations;
        private final long[] values;
        private final int[] costs;

        private Table(Map<String, Integer> printed, TableKind table) {
            figures = Facts.of(BalancedForms.specimen(2024, printed).report()).figures(table);
            equations = Equations.of(IdentitySystem.of(Form.FORM_2021, table), figures);
            values = new long[equations.cells()];
            costs = new int[equations.cells()];
            Arrays.setAll(values, figures::units);
            Arrays.fill(costs, CELL);
        }

        private int cell(String address) {
            return figures.entries().stream().map(Entry::address).toList().indexOf(address);
        }

        private IntegerProgramme programme(Limits limits) {
            return new IntegerProgramme(equations, values, costs, figures.one(), limits);
        }
    }
}
