package io.gongkai.validate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.identity.BalancedForms;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Layout;
import io.gongkai.validate.rule.Specimen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports that add up are accused of no error, however they print what is none, and whoever publishes them. */
class CleanReportsTest {
    private static final int FORMS = 60;

    /** A way to print a report that is right. */
    enum Printing {
        PLAIN((_, _) -> {}),
        BLANKS_FOR_ZEROS((specimen, zeros) -> zeros.forEach(specimen::blank)),
        SLASHES_FOR_ZEROS((specimen, zeros) -> zeros.forEach(specimen::slash)),
        BLANKS_AND_ZEROS_MIXED((specimen, zeros) -> {
            Random random = new Random(zeros.size());
            zeros.stream().filter(_ -> random.nextBoolean()).forEach(specimen::blank);
        }),
        REGULATIONS_SLASHED((specimen, zeros) -> zeros.stream()
                .filter(cell -> cell.startsWith("disclosure.regulations."))
                .forEach(specimen::slash)),
        SOME_CELLS_UNREADABLE((specimen, zeros) -> zeros.stream().limit(9).forEach(specimen::unreadable)),
        ROWS_REPAIRED((specimen, _) -> specimen.repaired("requests.granted").repaired("disputes.review")),
        MONEY_WITH_DECIMALS((specimen, zeros) ->
                zeros.stream().filter(Printing::isMoney).forEach(cell -> specimen.figure(cell, "11384.8489"))),
        TOWNSHIP((specimen, _) ->
                specimen.issuer(IssuerKind.TOWNSHIP, Level.TOWNSHIP).publishedOn(null)),
        DEPARTMENT((specimen, _) -> specimen.issuer(IssuerKind.DEPARTMENT, Level.CITY)),
        OFFICE((specimen, _) -> specimen.issuer(IssuerKind.OFFICE, Level.PROVINCE));

        @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
        private final BiConsumer<Specimen, List<String>> print;

        Printing(BiConsumer<Specimen, List<String>> print) {
            this.print = print;
        }

        private static boolean isMoney(String address) {
            FormCell cell = Layout.of(Form.FORM_2021).cells().get(address);
            return cell != null && cell.unit().equals("万元");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAccusedOfNoError(Printing printing) {
        for (long seed = 0; seed < FORMS; seed++) {
            int year = 2019 + (int) (seed % 6);

            assertThat(errors(Facts.of(printed(printing, year, seed))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAccusedOfNoErrorInTheRowsOfTheOtherForm(Printing printing) {
        BiFunction<Integer, Long, Specimen> otherRows = (year, seed) -> {
            Specimen specimen = new Specimen(year)
                    .layout(TableKind.REQUESTS, Form.FORM_2019)
                    .layout(TableKind.DISCLOSURE, Form.FORM_2019);
            BalancedForms.figures(2019, seed).forEach((address, value) -> specimen.figure(address, "" + value));
            return specimen;
        };
        for (long seed = 0; seed < FORMS; seed++) {
            Specimen specimen = otherRows.apply(2023, seed);
            printing.print.accept(specimen, zeros(specimen));

            assertThat(errors(Facts.of(specimen.report()))).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAccusedOfNoErrorBesideTheYearBefore(Printing printing) {
        for (long seed = 0; seed < FORMS; seed++) {
            int year = 2020 + (int) (seed % 5);
            Map<String, Integer> before = BalancedForms.figures(year - 1, seed + 1000);
            Map<String, Integer> now = BalancedForms.figures(year, seed);
            before.forEach((address, value) -> {
                if (address.startsWith("requests.carriedOut.")) {
                    String column = address.substring("requests.carriedOut".length());
                    int more = value - now.getOrDefault("requests.carriedIn" + column, 0);
                    now.merge("requests.carriedIn" + column, more, Integer::sum);
                    now.merge("requests.carriedOut" + column, more, Integer::sum);
                }
            });
            // What is carried out may have become less than nothing; as many more are received then.
            int shift = 20;
            for (String column : List.copyOf(now.keySet())) {
                if (column.startsWith("requests.carriedOut.")) {
                    int each = column.endsWith(".total") ? 6 * shift : shift;
                    now.merge(column, each, Integer::sum);
                    now.merge(
                            "requests.received" + column.substring("requests.carriedOut".length()), each, Integer::sum);
                }
            }
            Specimen specimen = BalancedForms.specimen(year, now);
            printing.print.accept(specimen, zeros(specimen));
            Facts facts = Facts.of(
                    specimen.report(), BalancedForms.specimen(year - 1, before).report());

            assertThat(errors(facts)).as("seed %d", seed).isEmpty();
        }
    }

    private static ReportParsed printed(Printing printing, int year, long seed) {
        Specimen specimen = BalancedForms.specimen(year, BalancedForms.figures(year, seed))
                .publishedOn(LocalDate.of(year + 1, 1, 31));
        printing.print.accept(specimen, zeros(specimen));
        return specimen.report();
    }

    private static List<String> zeros(Specimen specimen) {
        return specimen.report().figures().entrySet().stream()
                .filter(figure -> "0".equals(figure.getValue().value()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Finding> errors(Facts facts) {
        return ReportJudge.judge(facts, RuleSettings.DEFAULT).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
