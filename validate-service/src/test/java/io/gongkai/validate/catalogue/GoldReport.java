package io.gongkai.validate.catalogue;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.parse.events.TableState;
import io.gongkai.validate.rule.Layout;
import io.gongkai.validate.rule.Specimen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real report as a careful reader reads it: its figures and headings, with what the gold file tells of the text. */
final class GoldReport {
    private static final Path FOLDER = Path.of("../../shared/reports/gold");
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReport() {}

    /** The file of a report; the test is skipped where there is none. */
    static JsonNode gold(String name) {
        Path file = FOLDER.resolve(name + ".json");
        assumeThat(file)
                .as("skipped: the gold file %s is not beside this repository", file)
                .exists();
        try {
            return ((ObjectNode) JSON.readTree(Files.readString(file))).put("name", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportParsed of(JsonNode gold) {
        JsonNode report = gold.get("report");
        int year = report.get("year").asInt();
        ReportParsed specimen = new Specimen(year).report();
        Map<String, Figure> figures = new LinkedHashMap<>();
        gold.get("figures")
                .properties()
                .forEach(figure ->
                        figures.put(figure.getKey(), figure(figure.getValue().asText())));
        List<Section> sections = new ArrayList<>();
        gold.get("sections")
                .forEach(section -> sections.add(new Section(
                        Slot.valueOf(section.get("slot").asText().toUpperCase(Locale.ROOT)),
                        text(section, "heading"),
                        orEmpty(text(section, "firstSentence")) + "\n" + orEmpty(text(section, "lastSentence")),
                        null)));
        List<TableReading> tables = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            tables.add(new TableReading(kind, TableState.READ, layout(kind, figures), List.of()));
        }
        return new ReportParsed(
                specimen.received(),
                specimen.filing(),
                identity(report, year),
                "",
                sections,
                whole(gold.path("name").asText()),
                tables,
                figures,
                List.of(),
                List.of());
    }

    /** All words of the report, out of place: the gold file has only the first and the last of each section. */
    private static String whole(String name) {
        try {
            return Files.readString(FOLDER.resolveSibling(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Identity identity(JsonNode report, int year) {
        String published = text(report, "publishedOn");
        return new Identity(
                text(report, "title"),
                text(report, "issuer"),
                IssuerKind.valueOf(report.get("issuerKind").asText().toUpperCase(Locale.ROOT)),
                Level.valueOf(report.get("level").asText().toUpperCase(Locale.ROOT)),
                text(report, "adminCode"),
                text(report, "province"),
                text(report, "city"),
                text(report, "county"),
                year,
                year < 2021 ? Form.FORM_2019 : Form.FORM_2021,
                published == null ? null : LocalDate.parse(published),
                List.of(),
                List.of());
    }

    /** The form whose cells of this table are all there. */
    private static @Nullable Form layout(TableKind kind, Map<String, Figure> figures) {
        for (Form form : Form.values()) {
            if (Layout.of(form).table(kind).stream().map(FormCell::address).allMatch(figures::containsKey)) {
                return form;
            }
        }
        return null;
    }

    private static Figure figure(String printed) {
        return switch (printed) {
            case "" -> new Figure(null, FigureState.BLANK, "", null);
            case "/" -> new Figure(null, FigureState.NOT_APPLICABLE, "/", null);
            case "?" -> new Figure(null, FigureState.UNREADABLE, "", null);
            default -> new Figure(printed, FigureState.NUMBER, printed, null);
        };
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
