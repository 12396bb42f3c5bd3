package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.ReportParsed;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of requests that a report leaves out: what prints nothing is told as such, and no other figure with it. */
class BlankedFiguresTest {
    private static final int SEEDS = 6;

    @ParameterizedTest
    @CsvSource({
        "TABS, BLANK, ",
        "TABS_FILLED, BLANK, ",
        "PIPES, BLANK, ",
        "COMMAS, BLANK, ",
        "BOXES, BLANK, ",
        "HTML, BLANK, ",
        "SPACES, UNREADABLE, LEFT_BLANK",
        "ALIGNED, UNREADABLE, LEFT_BLANK",
        "BROKEN_LABELS, UNREADABLE, LEFT_BLANK",
        "PDF_UNRULED, UNREADABLE, BLANK_IN_SUM",
    })
    void isBlankWhereItsCellIsSeenElseDoubted(Layout layout, FigureState state, Doubt doubt) {
        for (long seed = 0; seed < SEEDS; seed++) {
            GeneratedReport report = GeneratedReport.of(seed);
            Map<String, String> truth = report.manuscript().truth().figures();
            String cell = positive(truth, new Random(seed));

            Map<String, Figure> figures = figures(layout.render(without(report.manuscript(), cell)));

            assertThat(figures.get(cell)).as("seed %d, %s", seed, cell).satisfies(figure -> {
                assertThat(figure.state()).isEqualTo(state);
                assertThat(figure.doubt()).isEqualTo(doubt);
            });
            assertThat(figures).as("seed %d, %s", seed, cell).allSatisfy((address, figure) -> {
                String right = address.equals(cell) ? "" : truth.get(address);
                assertThat(Reading.printed(figure)).isIn(right, Truth.UNREADABLE);
            });
        }
    }

    private static Manuscript without(Manuscript manuscript, String cell) {
        return manuscript.mapping(
                table -> table.map(printed -> cell.equals(printed.address()) ? PrintedCell.figure(cell, "") : printed));
    }

    private static String positive(Map<String, String> figures, Random random) {
        List<String> cells = figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith("requests.")
                        && !figure.getValue().equals("0"))
                .map(Map.Entry::getKey)
                .toList();
        return cells.get(random.nextInt(cells.size()));
    }

    private static Map<String, Figure> figures(byte[] document) {
        ParsingOutcome outcome = WholeParsing.parse(document);
        assertThat(outcome).isInstanceOf(ParsingOutcome.Parsed.class);
        ReportParsed report = ((ParsingOutcome.Parsed) outcome).event();
        return report.figures();
    }
}
