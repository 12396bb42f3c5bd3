package io.gongkai.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.page.ReadForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the real PDFs, and compares with what a careful reader finds in them. */
class PdfGoldTest {
    private static final Path REPORTS = Path.of("../../shared/reports");
    private static final int ENDS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"huaian-2024", "hongze-2023"})
    void readsEveryFigureWithoutRepair(String name) throws IOException {
        JsonNode gold = gold(name);
        ReadForm read = read(name, gold);
        assertThat(read.wrong(gold.get("figures"))).isEmpty();
        assertThat(read.form().figures()).hasSize(gold.get("figures").size());
        assertThat(read.form().repairs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"huaian-2024", "hongze-2023"})
    void readsEverySection(String name) throws IOException {
        JsonNode gold = gold(name);
        ReadForm read = read(name, gold);
        List<String> expected = new ArrayList<>();
        gold.get("sections")
                .forEach(section -> expected.add(String.join(
                        "|",
                        section.get("slot").asText(),
                        section.get("heading").asText(),
                        written(section.get("firstSentence")),
                        written(section.get("lastSentence")))));
        assertThat(read.sections().stream().map(PdfGoldTest::described)).containsExactlyElementsOf(expected);
        assertThat(String.valueOf(read.title()))
                .isEqualTo(gold.at("/report/title").asText());
    }

    private static String described(Section section) {
        String text = Lettering.withoutSpaces(section.text());
        return String.join(
                "|",
                section.slot().name().toLowerCase(Locale.ROOT),
                String.valueOf(section.heading()),
                text.substring(0, Math.min(text.length(), ENDS)),
                text.substring(Math.max(0, text.length() - ENDS)));
    }

    private static String written(JsonNode text) {
        return text.isNull() ? "" : Lettering.withoutSpaces(text.asText());
    }

    private static ReadForm read(String name, JsonNode gold) throws IOException {
        byte[] bytes = Files.readAllBytes(REPORTS.resolve(name + ".pdf"));
        return ReadForm.of(new PdfReader(), bytes, gold.at("/report/year").asInt());
    }

    private static JsonNode gold(String name) throws IOException {
        Path file = REPORTS.resolve("gold").resolve(name + ".json");
        Assumptions.assumeTrue(Files.exists(file), "skipped: the real reports are not at hand (" + file + ")");
        return new ObjectMapper().readTree(Files.readAllBytes(file));
    }
}
