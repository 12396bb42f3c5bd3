package io.gongkai.validate.page;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.RowLabel;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.validate.rule.TableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report prints beside figures.
 *
 * @param what it is: title, date, headings, text
 * @param lines as they stand there
 */
public record PrintedText(String what, List<String> lines) {

    /** What a report prints otherwise than one in which nothing is to be seen. */
    static List<PrintedText> differing(ReportParsed report, ReportParsed plain, Language language) {
        List<PrintedText> texts = outlines(report, language);
        texts.removeAll(outlines(plain, language));
        for (Section section : report.sections()) {
            boolean differs = plain.sections().stream()
                    .noneMatch(other ->
                            other.slot() == section.slot() && other.text().equals(section.text()));
            if (differs) {
                String heading = heading(section);
                texts.add(of(language.of("“" + heading + "”正文", "Text of \"" + heading + "\""), section.text()));
            }
        }
        return texts;
    }

    private static List<PrintedText> outlines(ReportParsed report, Language language) {
        List<PrintedText> texts = new ArrayList<>();
        texts.add(of(language.of("标题", "Title"), report.identity().title()));
        texts.add(of(language.of("公布日期", "Published on"), report.identity().publishedOn()));
        texts.add(of(language.of("第一个标题之前", "Before the first heading"), report.preamble()));
        texts.add(lines(
                language.of("一级标题", "Headings"),
                report.sections().stream().map(PrintedText::heading).toList()));
        for (TableReading table : report.tables()) {
            TableKind kind = table.table();
            texts.add(lines(
                    language.of(TableNames.zh(kind) + "的行", "Rows of the table of " + TableNames.en(kind)),
                    table.rowLabels().stream().map(RowLabel::printed).toList()));
        }
        return texts;
    }

    private static PrintedText of(String what, @Nullable Object printed) {
        return lines(what, Objects.toString(printed, "").lines().toList());
    }

    private static PrintedText lines(String what, List<String> lines) {
        return new PrintedText(what, lines.isEmpty() ? List.of("—") : lines);
    }

    private static String heading(Section section) {
        return Objects.requireNonNullElse(section.heading(), "—");
    }
}
