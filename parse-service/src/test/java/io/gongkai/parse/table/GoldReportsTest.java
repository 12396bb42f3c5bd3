package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.section.SectionReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads real reports, and compares with what a careful reader finds in them. */
class GoldReportsTest {
    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final int ENDS = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhanhe-2019",
                "yanshi-2022",
                "jingxiu-2019",
                "nanshan-2019",
                "shihe-2024",
                "huaian-2024",
                "hongze-2023",
                "shanghai-stc-2024"
            })
    void readsEveryFigure(String name) throws IOException {
        JsonNode gold = gold(name);
        Document document = document(name);
        Outline outline = Outline.of(document);
        FormRead read = new FormReading()
                .read(
                        document,
                        outline,
                        new SectionReading().read(document, outline),
                        gold.at("/report/year").asInt());
        List<String> wrong = new ArrayList<>();
        gold.get("figures").properties().forEach(figure -> {
            String expected = figure.getValue().asText();
            String printed = printed(read.figures().get(figure.getKey()));
            boolean undecidable = expected.equals("?") && (printed.isEmpty() || printed.equals("?"));
            if (!expected.equals(printed) && !undecidable) {
                wrong.add(figure.getKey() + " is " + expected + ", read " + printed);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(read.figures()).hasSize(gold.get("figures").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhanhe-2019",
                "yanshi-2022",
                "jingxiu-2019",
                "nanshan-2019",
                "shihe-2024",
                "huaian-2024",
                "hongze-2023",
                "shanghai-stc-2024"
            })
    void readsEverySection(String name) throws IOException {
        JsonNode gold = gold(name);
        Document document = document(name);
        Narrative narrative = new SectionReading().read(document, Outline.of(document));
        List<String> expected = new ArrayList<>();
        gold.get("sections")
                .forEach(section -> expected.add(String.join(
                        "|",
                        section.get("slot").asText(),
                        Lettering.withoutSpaces(section.get("heading").asText()),
                        Lettering.withoutSpaces(section.get("firstSentence").asText()),
                        Lettering.withoutSpaces(section.get("lastSentence").asText()))));
        assertThat(narrative.sections().stream().map(GoldReportsTest::described))
                .containsExactlyElementsOf(expected);
        assertThat(String.valueOf(
                        narrative.title() == null ? null : narrative.title().printed()))
                .isEqualTo(gold.at("/report/title").asText());
    }

    private static String described(Section section) {
        String text = Lettering.withoutSpaces(section.text());
        String first = text.isEmpty() ? "null" : text.substring(0, Math.min(text.length(), ENDS));
        String last = text.isEmpty() ? "null" : text.substring(Math.max(0, text.length() - ENDS));
        String heading = section.heading() == null ? "null" : Lettering.withoutSpaces(section.heading());
        return String.join("|", section.slot().name().toLowerCase(java.util.Locale.ROOT), heading, first, last);
    }

    private static JsonNode gold(String name) throws IOException {
        Path file = REPORTS.resolve("gold").resolve(name + ".json");
        Assumptions.assumeTrue(Files.exists(file), "skipped: the real reports are not at hand (" + file + ")");
        return new ObjectMapper().readTree(Files.readAllBytes(file));
    }

    private static Document document(String name) throws IOException {
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL)
                .read(Files.readAllBytes(REPORTS.resolve(name + ".txt")), "text/plain");
        return Stream.of(outcome)
                .filter(DocumentOutcome.Read.class::isInstance)
                .map(DocumentOutcome.Read.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is no document: " + outcome))
                .document();
    }

    private static String printed(@Nullable Figure figure) {
        if (figure == null) {
            return "no figure";
        }
        return switch (figure.state()) {
            case NUMBER -> String.valueOf(figure.value());
            case BLANK -> "";
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> "?";
        };
    }
}
