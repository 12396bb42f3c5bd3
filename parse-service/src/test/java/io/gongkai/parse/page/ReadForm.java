package io.gongkai.parse.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.parse.document.BinaryReader;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.section.Narrative;
import io.gongkai.parse.section.SectionReading;
import io.gongkai.parse.table.FormRead;
import io.gongkai.parse.table.FormReading;
import io.gongkai.parse.title.Title;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as it is read from pages, compared with what they are known to say. */
public record ReadForm(Document document, Narrative narrative, FormRead form) {

    public static ReadForm of(BinaryReader reader, byte[] bytes, int year) {
        Document document = document(reader, bytes);
        Outline outline = Outline.of(document);
        Narrative narrative = new SectionReading().read(document, outline);
        return new ReadForm(document, narrative, new FormReading().read(document, outline, narrative, year));
    }

    /** The title as printed; null if none is. */
    @Nullable
    public String title() {
        Title title = narrative.title();
        return title == null ? null : title.printed();
    }

    public static Document document(BinaryReader reader, byte[] bytes) {
        DocumentOutcome outcome = reader.read(bytes, ReadingLimits.USUAL);
        if (outcome instanceof DocumentOutcome.Read read) {
            return read.document();
        }
        throw new AssertionError("no document: " + outcome);
    }

    /**
     * The figures that are not what they should be.
     *
     * @param figures by address; a number, empty for a blank, / for not applicable, ? for what cannot be decided
     */
    public List<String> wrong(JsonNode figures) {
        List<String> wrong = new ArrayList<>();
        figures.properties().forEach(figure -> {
            String expected = figure.getValue().asText();
            String printed = printed(form.figures().get(figure.getKey()));
            boolean undecidable = expected.equals("?") && (printed.isEmpty() || printed.equals("?"));
            if (!isSame(expected, printed) && !undecidable) {
                wrong.add(figure.getKey() + " is " + expected + ", read " + printed);
            }
        });
        return wrong;
    }

    /** The paragraphs of the whole narrative, without white space. */
    List<String> paragraphs() {
        StringBuilder text = new StringBuilder(narrative.preamble());
        narrative.sections().forEach(section -> text.append('\n').append(section.text()));
        text.append('\n').append(narrative.closing());
        return text.toString().lines().map(Lettering::withoutSpaces).toList();
    }

    public List<Section> sections() {
        return narrative.sections();
    }

    private static boolean isSame(String expected, String printed) {
        boolean number = expected.matches("-?[0-9.]+") && printed.matches("-?[0-9.]+");
        return number ? new BigDecimal(expected).compareTo(new BigDecimal(printed)) == 0 : expected.equals(printed);
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
