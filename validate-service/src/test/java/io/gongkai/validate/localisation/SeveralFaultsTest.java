package io.gongkai.validate.localisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.catalogue.ReportJudge;
import io.gongkai.validate.events.Cause;
import io.gongkai.validate.events.CauseRole;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.Slip;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.identity.BalancedForms;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Layout;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More than one slip in a form: two or three of any kind, a column that slid, so many wrong cells that nobody finds them all. */
class SeveralFaultsTest {
    private static final int FORMS = 40;
    private static final List<Fault> FAULTS = List.of(
            Fault.DIGIT_MISTYPED,
            Fault.DIGITS_TRANSPOSED,
            Fault.DIGIT_LOST,
            Fault.TOTAL_NOT_UPDATED,
            Fault.COLUMNS_SWAPPED,
            Fault.ROWS_SWAPPED,
            Fault.ROW_SHIFTED);

    @ParameterizedTest
    @CsvSource({"2, 34", "3, 29"})
    void faultsAreFoundTogetherAndTheLikeliestRepairIsTheTruth(int faults, int least) {
        int right = 0;
        for (long seed = 0; seed < FORMS; seed++) {
            Map<String, Integer> clean = BalancedForms.figures(year(seed), seed);
            Map<String, Integer> wrong = wrong(clean, faults, new Random(31 * seed + faults));

            assertThat(findings(seed, wrong)).as("seed %d", seed).isNotEmpty();
            right += likeliest(diagnoses(seed, wrong)).equals(truth(clean, wrong)) ? 1 : 0;
        }
        // The form does not always tell; where it does not, the truth is one of the alternatives.
        assertThat(right).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 30})
    void everyFailingSumHasOneCauseAndEveryCauseOneFindingThatIsNoEcho(int faults) {
        for (long seed = 0; seed < FORMS; seed++) {
            Map<String, Integer> clean = BalancedForms.figures(year(seed), seed);
            List<Finding> findings = findings(seed, wrong(clean, faults, new Random(7 * seed + faults))).stream()
                    .filter(finding -> !finding.rule().equals("counts-are-whole"))
                    .toList();

            Set<String> causes = new HashSet<>();
            for (Finding finding : findings) {
                Cause cause = Objects.requireNonNull(finding.cause());
                assertThat(cause.findings()).contains(finding.fingerprint());
                assertThat(cause.role() == CauseRole.CAUSE).isEqualTo(cause.id().equals(finding.fingerprint()));
                causes.add(cause.id());
            }
            assertThat(findings)
                    .filteredOn(
                            finding -> Objects.requireNonNull(finding.cause()).role() == CauseRole.CAUSE)
                    .hasSameSizeAs(causes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void columnThatSlidByOneRowIsOneSlip(int by) {
        List<String> cells = Layout.of(Form.FORM_2021).table(TableKind.REQUESTS).stream()
                .map(FormCell::address)
                .toList();
        for (long seed = 1; seed < FORMS; seed += 2) {
            Map<String, Integer> clean = BalancedForms.figures(year(seed), seed);
            Map<String, Integer> wrong = new LinkedHashMap<>(clean);
            int column = new Random(seed).nextInt(Fault.COLUMNS);
            for (int cell = column; cell < cells.size(); cell += Fault.COLUMNS) {
                int from = cell - by * Fault.COLUMNS;
                boolean outside = from < 0 || from >= cells.size();
                wrong.put(cells.get(cell), outside ? 0 : clean.getOrDefault(cells.get(from), 0));
            }

            List<Diagnosis> diagnoses = diagnoses(seed, wrong);

            assertThat(diagnoses).hasSize(1);
            assertThat(diagnoses.getFirst().repairs())
                    .extracting(Suggestion::slip)
                    .containsExactly(Slip.COLUMN_SHIFTED);
            assertThat(likeliest(diagnoses)).isEqualTo(truth(clean, wrong));
        }
    }

    @Test
    void wrongCellsFarApartAreNamedEachByItself() {
        Map<String, Integer> clean = BalancedForms.figures(2024, 3);
        Map<String, Integer> wrong = new LinkedHashMap<>(clean);
        for (String cell : List.of(
                "requests.granted.naturalPerson",
                "requests.partlyGranted.business",
                "requests.refused.stateSecret.research",
                "requests.unavailable.notHeld.publicWelfare",
                "requests.notProcessed.petition.legalService",
                "requests.refused.publicSafety.otherOrganisation")) {
            assertThat(clean).containsKey(cell);
            wrong.merge(cell, 3, Integer::sum);
        }

        assertThat(likeliest(diagnoses(1, wrong))).isEqualTo(truth(clean, wrong));
    }

    @ParameterizedTest
    @CsvSource({"4, 40", "5, 40", "6, 40", "7, 33"})
    void cellsWrongAtRandomAreFoundTogether(int cells, int least) {
        int right = 0;
        for (long seed = 0; seed < FORMS; seed++) {
            Map<String, Integer> clean = BalancedForms.figures(year(seed), seed);
            Map<String, Integer> wrong = BalancedForms.wrongAtRandom(clean, cells, new Random(seed));
            right += likeliest(diagnoses(seed, wrong)).equals(truth(clean, wrong)) ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(least);
    }

    @Test
    void thirtyWrongCellsAreFoundTooManyWithoutAGuess() {
        Map<String, Integer> wrong = BalancedForms.wrongAtRandom(BalancedForms.figures(2024, 5), 30, new Random(5));

        List<Diagnosis> diagnoses = diagnoses(1, wrong);

        assertThat(diagnoses).anySatisfy(diagnosis -> {
            assertThat(diagnosis.repairs()).isEmpty();
            assertThat(diagnosis.complete()).isFalse();
        });
        assertThat(findings(1, wrong))
                .extracting(finding ->
                        Objects.requireNonNull(finding.cause()).message().zh())
                .anySatisfy(message -> assertThat(message).startsWith("出错之处过多"));
    }

    @Test
    void searchThatIsCutShortSaysSo() {
        Map<String, Integer> clean = BalancedForms.figures(2024, 7);
        Facts facts = Facts.of(BalancedForms.specimen(2024, BalancedForms.wrongAtRandom(clean, 2, new Random(7)))
                .report());

        assertThat(Localisation.of(facts, TableKind.REQUESTS, Limits.USUAL))
                .extracting(Diagnosis::complete)
                .containsOnly(true);
        assertThat(Localisation.of(facts, TableKind.REQUESTS, new Limits(20, 0, Duration.ZERO, 12)))
                .extracting(Diagnosis::complete)
                .containsOnly(false);
    }

    private static Map<String, Integer> wrong(Map<String, Integer> clean, int faults, Random random) {
        Map<String, Integer> wrong = clean;
        for (int fault = 0; fault < faults; fault++) {
            wrong = Fault.applied(
                    wrong, FAULTS.get(random.nextInt(FAULTS.size())).changes(wrong, random));
        }
        return wrong;
    }

    private static Set<String> truth(Map<String, Integer> clean, Map<String, Integer> wrong) {
        Set<String> truth = new TreeSet<>();
        clean.forEach((cell, value) -> {
            if (!value.equals(wrong.get(cell))) {
                truth.add(cell + " " + value);
            }
        });
        return truth;
    }

    private static Set<String> likeliest(List<Diagnosis> diagnoses) {
        Set<String> said = new TreeSet<>();
        for (Diagnosis diagnosis : diagnoses) {
            for (Change change : diagnosis.repairs().isEmpty()
                    ? List.<Change>of()
                    : diagnosis.repairs().getFirst().changes()) {
                said.add(change.address() + " " + change.to());
            }
        }
        return said;
    }

    private static List<Diagnosis> diagnoses(long seed, Map<String, Integer> figures) {
        Facts facts = Facts.of(BalancedForms.specimen(year(seed), figures).report());
        return Stream.of(TableKind.values())
                .flatMap(table -> Localisation.of(facts, table, Limits.USUAL).stream())
                .toList();
    }

    private static List<Finding> findings(long seed, Map<String, Integer> figures) {
        return ReportJudge.judge(BalancedForms.specimen(year(seed), figures).report()).findings().stream()
                .filter(finding -> finding.rule().endsWith("-sum")
                        || finding.rule().endsWith("-balance")
                        || finding.rule().equals("counts-are-whole"))
                .toList();
    }

    private static int year(long seed) {
        return seed % 2 == 0 ? 2019 : 2024;
    }
}
