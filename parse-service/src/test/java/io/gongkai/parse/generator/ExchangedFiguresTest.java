package io.gongkai.parse.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.ReportParsed;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two neighbours of a row that changed places make two columns wrong; what the other five say of the blanks is believed. */
class ExchangedFiguresTest {
    private static final String ROW = "requests.received.";

    @Test
    void otherRowsAreReadByTheColumnsThatAddUp() {
        int exchanged = 0;
        long unreadable = 0;
        long before = 0;
        for (long seed = 0; seed < 20; seed++) {
            Manuscript manuscript = GeneratedReport.of(seed, true).manuscript();
            Map<String, String> right = manuscript.truth().figures();
            Map<String, String> printed = new HashMap<>(right);
            printed.put(ROW + "naturalPerson", right.get(ROW + "business"));
            printed.put(ROW + "business", right.get(ROW + "naturalPerson"));
            if (printed.equals(right)) {
                continue;
            }
            Manuscript wrong = manuscript.mapping(table -> table.map(cell -> cell.isFigure()
                            && cell.requiredAddress().startsWith(ROW)
                    ? PrintedCell.figure(cell.requiredAddress(), printed.getOrDefault(cell.requiredAddress(), ""))
                    : cell));

            before += unreadable(manuscript);
            unreadable += unreadable(wrong);
            exchanged++;
        }
        // a figure alone between the two columns may be either's
        assertThat(unreadable - before).isLessThan(7L * exchanged);
    }

    private static long unreadable(Manuscript manuscript) {
        return figures(Layout.TABS.render(Fault.SHIFTED_COLUMNS.on(manuscript))).values().stream()
                .filter(figure -> figure.state() == FigureState.UNREADABLE)
                .count();
    }

    private static Map<String, Figure> figures(byte[] document) {
        ParsingOutcome outcome = WholeParsing.parse(document);
        assertThat(outcome).isInstanceOf(ParsingOutcome.Parsed.class);
        ReportParsed report = ((ParsingOutcome.Parsed) outcome).event();
        return report.figures();
    }
}
