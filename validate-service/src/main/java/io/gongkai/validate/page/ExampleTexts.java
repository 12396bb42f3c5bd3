package io.gongkai.validate.page;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.RowLabel;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.TableReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an example prints beside figures, as far as it is not what every example prints: title, date, headings, text. */
final class ExampleTexts {
    private ExampleTexts() {}

    /** By what it is; empty if there is nothing to tell. */
    static Map<Message, List<String>> of(ReportParsed report, ReportParsed plain) {
        Map<Message, List<String>> texts = new LinkedHashMap<>();
        differing(
                texts,
                "标题",
                "Title",
                line(report.identity().title()),
                line(plain.identity().title()));
        differing(
                texts,
                "公布日期",
                "Published on",
                line(report.identity().publishedOn()),
                line(plain.identity().publishedOn()));
        differing(texts, "第一个标题之前", "Before the first heading", line(report.preamble()), line(plain.preamble()));
        differing(texts, "一级标题", "Headings", headings(report), headings(plain));
        for (Section section : report.sections()) {
            String heading = line(section.heading()).getFirst();
            differing(
                    texts,
                    "“" + heading + "”正文",
                    "Text of \"" + heading + "\"",
                    text(section),
                    plain.sections().stream()
                            .filter(other -> other.slot() == section.slot())
                            .map(ExampleTexts::text)
                            .findFirst()
                            .orElse(List.of()));
        }
        for (int table = 0; table < report.tables().size(); table++) {
            differing(
                    texts,
                    "表格的行",
                    "Rows of the table",
                    rows(report.tables().get(table)),
                    rows(plain.tables().get(table)));
        }
        return texts;
    }

    private static void differing(
            Map<Message, List<String>> texts, String zh, String en, List<String> lines, List<String> plain) {
        if (!lines.equals(plain)) {
            texts.put(new Message(zh, en), lines);
        }
    }

    private static List<String> line(@Nullable Object printed) {
        String text = Objects.toString(printed, "");
        return List.of(text.isBlank() ? "—" : text);
    }

    private static List<String> headings(ReportParsed report) {
        return report.sections().stream()
                .flatMap(section -> line(section.heading()).stream())
                .toList();
    }

    private static List<String> text(Section section) {
        return section.text().isEmpty() ? List.of("—") : section.text().lines().toList();
    }

    private static List<String> rows(TableReading table) {
        List<String> rows = new ArrayList<>(
                table.rowLabels().stream().map(RowLabel::printed).toList());
        return rows.isEmpty() ? List.of("—") : rows;
    }
}
