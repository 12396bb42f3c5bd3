package io.gongkai.parse.table.forming;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.Arrays;

/** What a row of cells prints: the label of a row of the form, figures, or both. */
public enum RowRole {
    /** A label, and empty cells. */
    LABEL,
    /** Figures in cells, and no label. */
    FIGURES,
    /** Figures beside words. */
    BOTH,
    /** Names of columns, or a label over several rows. */
    HEADER,
    OTHER;

    private static final int TELLING_LETTERS = 4;

    static RowRole of(PrintedRow row, FormTable table) {
        if (areFigures(row)) {
            return FIGURES;
        }
        if (row.filled() > 0) {
            return row.labels().isEmpty() ? OTHER : BOTH;
        }
        if (isOfHeader(row, table)) {
            return HEADER;
        }
        return isLabel(row, table) ? LABEL : OTHER;
    }

    /** Whether it prints figures in cells, and no label. */
    public static boolean areFigures(PrintedRow row) {
        return row.ruled()
                && row.labels().isEmpty()
                && row.glued() == null
                && row.filled() > 0
                && row.figures().stream().allMatch(figure -> figure.column() >= 0);
    }

    /** Whether it prints the label of a row in cells, and no figure. */
    public static boolean isLabel(PrintedRow row, TableKind kind) {
        return Arrays.stream(Form.values()).anyMatch(form -> isLabel(row, FormTable.of(form, kind)));
    }

    private static boolean isLabel(PrintedRow row, FormTable table) {
        return row.ruled()
                && row.filled() == 0
                && row.glued() == null
                && !isOfHeader(row, table)
                && table.rows().stream().anyMatch(of -> isLabelOf(row, of));
    }

    /** Whether its label is that of the row of the form. */
    static boolean isLabelOf(PrintedRow row, FormRow form) {
        return RowLabelling.isWhole(row.letters(), form);
    }

    /** The letters of some labels all occur in headers, those of 行政规范性文件 among them. */
    private static boolean isOfHeader(PrintedRow row, FormTable table) {
        String letters = row.letters();
        boolean label = letters.length() >= TELLING_LETTERS
                && table.rows().stream().anyMatch(of -> letters.equals(of.words()) || letters.equals(of.label()));
        return !label
                && (FormWords.areOfHeaders(table.kind(), letters)
                        || table.rows().stream().anyMatch(of -> RowLabelling.isGroup(letters, of)));
    }
}
