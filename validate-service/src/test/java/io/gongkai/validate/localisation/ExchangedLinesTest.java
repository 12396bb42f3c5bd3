package io.gongkai.validate.localisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Slip;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.identity.BalancedForms;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Layout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole rows or columns that stand in each other's place: a dozen wrong cells, and one slip. */
class ExchangedLinesTest {
    private static final int FORMS = 20;
    private static final List<FormCell> CELLS = Layout.of(Form.FORM_2021).table(TableKind.REQUESTS);

    @ParameterizedTest
    @CsvSource({
        "requests.total, requests.carriedOut",
        "requests.received, requests.total",
        "requests.received, requests.carriedOut",
        "requests.other.rest, requests.total",
    })
    void rowsThatChangedPlacesAreOneSlip(String one, String other) {
        assertIsOneSlip(FormCell::row, one, other, Slip.ROWS_SWAPPED);
    }

    @ParameterizedTest
    @CsvSource({"naturalPerson, total", "otherOrganisation, total", "research, total"})
    void columnThatChangedPlacesWithTheTotalIsOneSlip(String one, String other) {
        assertIsOneSlip(FormCell::column, one, other, Slip.COLUMNS_SWAPPED);
    }

    private static void assertIsOneSlip(Function<FormCell, String> line, String one, String other, Slip slip) {
        List<FormCell> first = of(line, one);
        List<FormCell> second = of(line, other);
        for (long seed = 1; seed < FORMS; seed++) {
            Map<String, Integer> clean = BalancedForms.figures(2024, seed);
            Map<String, Integer> wrong = new LinkedHashMap<>(clean);
            for (int cell = 0; cell < first.size(); cell++) {
                wrong.put(
                        first.get(cell).address(),
                        clean.getOrDefault(second.get(cell).address(), 0));
                wrong.put(
                        second.get(cell).address(),
                        clean.getOrDefault(first.get(cell).address(), 0));
            }

            List<Diagnosis> diagnoses = Localisation.of(
                    Facts.of(BalancedForms.specimen(2024, wrong).report()), TableKind.REQUESTS, Limits.USUAL);

            assertThat(diagnoses).as("seed %d", seed).singleElement().satisfies(diagnosis -> {
                assertThat(diagnosis.repairs()).extracting(Suggestion::slip).containsExactly(slip);
                assertThat(diagnosis.repairs().getFirst().changes().stream()
                                .collect(Collectors.toMap(Change::address, change -> Integer.valueOf(change.to()))))
                        .allSatisfy((address, to) -> assertThat(to).isEqualTo(clean.getOrDefault(address, 0)));
            });
        }
    }

    private static List<FormCell> of(Function<FormCell, String> line, String name) {
        return CELLS.stream().filter(cell -> line.apply(cell).equals(name)).toList();
    }
}
