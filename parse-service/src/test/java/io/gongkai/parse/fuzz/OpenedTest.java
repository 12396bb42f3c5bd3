package io.gongkai.parse.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.ParsingOutcome;
import io.gongkai.parse.WholeParsing;
import io.gongkai.parse.generator.GeneratedReport;
import io.gongkai.parse.generator.Layout;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is fuzzed is the report, and its words lie open. */
class OpenedTest {

    @ParameterizedTest
    @EnumSource(names = {"TABS", "DOCX", "PDF_RULED", "OFD"})
    void openedReportIsReadAsBefore(Layout layout) {
        byte[] file = layout.render(GeneratedReport.of(3).manuscript());
        assertThat(figures(Opened.closed(Opened.of(file)))).isEqualTo(figures(file));
    }

    @ParameterizedTest
    @CsvSource({"DOCX, <w:tc>", "PDF_RULED, > Tj ET", "OFD, <ofd:TextCode"})
    void partsLieOpen(Layout layout, String part) {
        byte[] opened = Opened.of(layout.render(GeneratedReport.of(3).manuscript()));
        assertThat(new String(opened, StandardCharsets.ISO_8859_1)).contains(part);
    }

    private static Object figures(byte[] bytes) {
        assertThat(WholeParsing.parse(bytes)).isInstanceOf(ParsingOutcome.Parsed.class);
        return ((ParsingOutcome.Parsed) WholeParsing.parse(bytes)).event().figures();
    }
}
