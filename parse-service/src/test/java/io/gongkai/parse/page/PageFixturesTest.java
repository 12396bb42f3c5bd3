package io.gongkai.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.ofd.OfdReader;
import io.gongkai.parse.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports of our own invention, laid out by LibreOffice: ruled tables over several pages with a label that stands upright,
 * level rules only, upright rules only, no rules at all, a landscape page; with blanks and slashes among the figures.
 */
public class PageFixturesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ruled-over-pages.pdf",
                "ruled-over-pages.ofd",
                "level-rules-only.pdf",
                "upright-rules-only.pdf",
                "no-rules-2019.pdf",
                "landscape-embedded.pdf"
            })
    void readsEveryFigureAndParagraph(String file) throws IOException {
        JsonNode truth = new ObjectMapper().readTree(bytes(file.substring(0, file.lastIndexOf('.')) + ".json"));
        ReadForm read =
                ReadForm.of(reader(file), bytes(file), truth.at("/report/year").asInt());
        assertThat(read.wrong(truth.get("figures"))).isEmpty();
        assertThat(read.title()).isEqualTo(truth.at("/report/title").asText());
        List<String> paragraphs = read.paragraphs();
        assertThat(StreamSupport.stream(truth.get("paragraphs").spliterator(), false)
                        .map(paragraph -> Lettering.withoutSpaces(paragraph.asText())))
                .isSubsetOf(paragraphs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruled-over-pages.pdf", "ruled-over-pages.ofd", "landscape-embedded.pdf"})
    void rulesLeaveNothingToRepair(String file) throws IOException {
        assertThat(ReadForm.of(reader(file), bytes(file), 2023).form().repairs())
                .noneMatch(repair -> repair.kind() == RepairKind.SHIFTED_COLUMNS);
    }

    @ParameterizedTest
    @CsvSource({"ruled-over-pages.pdf, 6", "ruled-over-pages.ofd, 6", "no-rules-2019.pdf, 3"})
    void everyCellSaysWhereItStands(String file, int pages) throws IOException {
        Document document = ReadForm.document(reader(file), bytes(file));
        for (Line line : document.lines()) {
            for (Cell cell : line.cells()) {
                int offset = Objects.requireNonNull(cell.source().offset());
                int length = Objects.requireNonNull(cell.source().length());
                assertThat(document.text().substring(offset, offset + length)).isEqualTo(cell.text());
                assertThat(cell.source().page()).isBetween(1, pages);
                assertThat(cell.source().cell() == null).isEqualTo(line.table() == null);
                assertThat(lineOf(document, offset)).isEqualTo(cell.source().line());
            }
        }
        assertThat(document.lines().getLast().source().page()).isEqualTo(pages);
    }

    private static int lineOf(Document document, int offset) {
        return 1
                + (int) document.text()
                        .substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static BinaryReader reader(String file) {
        return file.endsWith(".ofd") ? new OfdReader() : new PdfReader();
    }

    public static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageFixturesTest.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }
}
