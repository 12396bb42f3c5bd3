package io.gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.isolation.IsolationLimits;
import io.gongkai.parse.isolation.Workers;
import io.gongkai.parse.word.WordFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as Word files, from their bytes to their figures, the .doc by a real worker. */
class WordReportsTest {
    private static final Path BLANK = Path.of("../../shared/reports/blank-form-2021.docx");
    private static final Workers WORKERS = Isolation.workers(IsolationLimits.USUAL);
    private static final ReportParsing PARSING = Assembly.reportParsing(ReadingLimits.USUAL, WORKERS);

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc", "report.rtf"})
    void everyFigureIsRead(String name) {
        ReportParsed report = parse(WordFixtures.bytes(name));

        assertThat(report.identity().issuer()).isEqualTo("青石县人民政府");
        assertThat(report.sections())
                .extracting(Section::slot)
                .containsExactly(
                        Slot.OVERVIEW, Slot.DISCLOSURE, Slot.REQUESTS, Slot.DISPUTES, Slot.PROBLEMS, Slot.OTHER);
        assertThat(report.figures()).hasSize(200);
        assertThat(report.figures().values()).extracting(Figure::state).containsOnly(FigureState.NUMBER);
        assertThat(report.repairs()).isEmpty();
        Map<String, Figure> figures = report.figures();
        assertThat(value(figures, "requests.received.naturalPerson")).isEqualTo("23");
        assertThat(value(figures, "requests.received.total")).isEqualTo("45");
        assertThat(value(figures, "requests.refused.stateSecret.naturalPerson")).isEqualTo("3");
        assertThat(value(figures, "requests.carriedOut.total")).isEqualTo("3");
    }

    @Test
    void blankFormIsRefusedAsBlank() throws IOException {
        Assumptions.assumeTrue(Files.exists(BLANK), () -> "skipped: " + BLANK + " is not there");

        assertThat(outcome(Files.readAllBytes(BLANK)))
                .isInstanceOfSatisfying(
                        ParsingOutcome.Rejected.class,
                        rejected -> assertThat(rejected.event().message().zh()).contains("空白"));
    }

    private static String value(Map<String, Figure> figures, String address) {
        return String.valueOf(
                Objects.requireNonNull(figures.get(address), address).value());
    }

    private static ReportParsed parse(byte[] bytes) {
        return ((ParsingOutcome.Parsed) outcome(bytes)).event();
    }

    private static ParsingOutcome outcome(byte[] bytes) {
        return PARSING.parse(WholeParsing.received(bytes), bytes);
    }
}
