package io.gongkai.parse.generator;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.events.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader finds in a document.
 *
 * @param title as printed; null if it prints none
 * @param figures by address: a plain decimal, nothing, a slash, {@link #UNDECIDABLE} or {@link #UNREADABLE}
 * @param sections in the order of the document
 * @param repairs the kinds of repair that are true
 * @param publishedOn the day that is printed; null where what is left of it may be another day as well
 */
public record Truth(
        @Nullable String title,
        Map<String, String> figures,
        List<Part> sections,
        Set<RepairKind> repairs,
        @Nullable LocalDate publishedOn) {
    /** The cell was lost: blank and unreadable are both right. */
    public static final String UNDECIDABLE = "?";
    /** The table was lost: anything but unreadable is wrong. */
    public static final String UNREADABLE = "!";

    static final Set<RepairKind> NO_REPAIRS = Set.of();

    /** A section: its slot, its heading as printed (null if it was lost), its paragraphs. */
    public record Part(Slot slot, @Nullable String heading, String text) {}

    static Truth of(Manuscript manuscript) {
        Map<String, String> figures = new LinkedHashMap<>();
        List<Part> parts = new ArrayList<>();
        String title = null;
        Block.Heading heading = null;
        List<String> text = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            switch (block) {
                case Block.Title(var printed) -> title = printed;
                case Block.Heading next -> {
                    add(parts, heading, text);
                    heading = next;
                }
                case Block.GluedHeading(var glued, var paragraph) -> {
                    add(parts, heading, text);
                    heading = glued;
                    text.add(paragraph);
                }
                case Block.Paragraph(var paragraph) -> text.add(paragraph);
                case Block.Table(var table) ->
                    table.rows()
                            .forEach(row -> row.stream()
                                    .filter(PrintedCell::isFigure)
                                    .forEach(
                                            cell -> figures.put(cell.requiredAddress(), String.valueOf(cell.truth()))));
                case Block.Picture ignored -> {}
                case Block.Closing ignored -> {}
                case Block.Junk ignored -> {}
            }
        }
        add(parts, heading, text);
        for (FormCell cell : manuscript.report().form().form().cells()) {
            figures.putIfAbsent(cell.address(), UNREADABLE);
        }
        return new Truth(title, figures, parts, manuscript.repairs(), publishedOn(manuscript));
    }

    private static @Nullable LocalDate publishedOn(Manuscript manuscript) {
        LocalDate date = manuscript.report().publishedOn();
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Closing(var text) && !text.contains("月")) {
                long days = date.withDayOfYear(1)
                        .datesUntil(date.withDayOfYear(1).plusYears(1))
                        .filter(day ->
                                GeneratedReport.inDigits(day).replace("月", "").equals(text)
                                        || GeneratedReport.inNumerals(day)
                                                .replace("月", "")
                                                .equals(text))
                        .count();
                if (days > 1) {
                    return null;
                }
            }
        }
        return date;
    }

    private static void add(List<Part> parts, Block.@Nullable Heading heading, List<String> text) {
        if (heading != null) {
            String printed = heading.text().isEmpty() ? null : heading.text();
            parts.add(new Part(heading.slot(), printed, String.join("\n", text)));
        }
        text.clear();
    }
}
