package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.DocumentOutcome;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.reading.DocumentReading;
import io.gongkai.parse.section.SectionReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a small document, read by the whole reader. */
public final class ReadTables {
    private static final int YEAR = 2023;

    private final FormRead form;

    private ReadTables(FormRead form) {
        this.form = form;
    }

    /** Those of text, or of a page if it begins with a tag. */
    public static ReadTables of(String text) {
        DocumentOutcome outcome = new DocumentReading(ReadingLimits.USUAL)
                .read(text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=UTF-8");
        assertThat(outcome).isInstanceOf(DocumentOutcome.Read.class);
        return of(((DocumentOutcome.Read) outcome).document());
    }

    public static ReadTables of(Document document) {
        Outline outline = Outline.of(document);
        return new ReadTables(
                new FormReading().read(document, outline, new SectionReading().read(document, outline), YEAR));
    }

    /**
     * The figures of a row, e.g. {@code requests.received}, from left to right: a number, blank, / for not applicable, ? for what is
     * unreadable, with what is against the report in it.
     */
    public String row(String address) {
        return form.figures().entrySet().stream()
                .filter(figure -> figure.getKey()
                        .substring(0, figure.getKey().lastIndexOf('.'))
                        .equals(address))
                .map(figure -> printed(figure.getValue()))
                .collect(Collectors.joining(" "));
    }

    public List<RepairKind> repairs() {
        return form.repairs().stream().map(Repair::kind).toList();
    }

    /** Which repairs are told of the row. */
    public List<RepairKind> repairs(String address) {
        return form.repairs().stream()
                .filter(repair -> repair.addresses().stream().anyMatch(own -> own.startsWith(address)))
                .map(Repair::kind)
                .toList();
    }

    public List<String> notices() {
        return form.notices().stream().map(Notice::code).toList();
    }

    private static String printed(Figure figure) {
        return switch (figure.state()) {
            case NUMBER -> String.valueOf(figure.value());
            case BLANK -> "blank";
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> "?" + doubt(figure);
        };
    }

    private static String doubt(Figure figure) {
        return switch (figure.doubt()) {
            case null -> "";
            case BLANK_IN_SUM -> "blank";
            case LEFT_BLANK -> "left";
            case NO_SUM -> "sum";
        };
    }
}
