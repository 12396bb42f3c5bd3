package io.gongkai.parse.form;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.label.Lettering;
import java.util.List;

/**
 * A row of a table of the form.
 *
 * @param address e.g. {@code requests.refused.stateSecret}
 * @param group letters of the label that spans several rows, e.g. 三不予公开; empty without one
 * @param label letters of the row's own label, its number included, e.g. 1属于国家秘密
 * @param cells its figures, from left to right
 * @param columns letters of the names of its columns, without what stands over several of them
 * @param whole group and label as they follow each other
 * @param words the label without the number before it
 * @param shortWords the words as 2019's form had them, 规范性文件 rather than 行政规范性文件, where enough is left to tell the row
 * @param part what it is in the sums of a column, if it is a row of requests
 */
public record FormRow(
        String address,
        String group,
        String label,
        List<FormCell> cells,
        List<String> columns,
        String whole,
        String words,
        String shortWords,
        RequestPart part) {
    public FormRow {
        cells = List.copyOf(cells);
        columns = List.copyOf(columns);
    }

    private FormRow(String address, String group, String label, List<FormCell> cells) {
        this(
                address,
                group,
                label,
                cells,
                cells.stream().map(FormRow::column).toList(),
                group + label,
                words(label),
                shortWords(words(label)),
                RequestPart.of(address));
    }

    private static String column(FormCell cell) {
        String label = cell.columnLabel();
        return Lettering.letters(label.substring(label.lastIndexOf(' ') + 1));
    }

    static FormRow of(List<FormCell> cells) {
        FormCell first = cells.getFirst();
        String[] labels = first.rowLabel().split(" ", 2);
        if (labels.length == 2) {
            return new FormRow(first.row(), withoutChapter(labels[0]), Lettering.letters(labels[1]), cells);
        }
        return new FormRow(first.row(), "", withoutChapter(labels[0]), cells);
    }

    /** The form names rows as 三（一）予以公开; the 三 stands in a cell of its own, 三、本年度办理结果. */
    private static String withoutChapter(String label) {
        return Lettering.letters(label.startsWith("三（") ? label.substring(1) : label);
    }

    private static String words(String label) {
        return isNumber(label.charAt(0)) ? label.substring(1) : label;
    }

    private static String shortWords(String words) {
        return words.startsWith("行政") && words.length() > 6 ? words.substring(2) : words;
    }

    private static boolean isNumber(char c) {
        return (c >= '1' && c <= '9') || "一二三四五六七".indexOf(c) >= 0;
    }
}
