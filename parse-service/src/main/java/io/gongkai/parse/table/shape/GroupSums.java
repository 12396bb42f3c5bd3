package io.gongkai.parse.table.shape;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.List;

/** Rows that sum up a group, （三）不予公开, above the rows of the group: the form has figures for those only. */
public final class GroupSums {
    /** Fewer letters of a row's label may stand in that of a group, 其他 in 其他处理. */
    private static final int LETTERS_OF_A_ROW = 4;

    private GroupSums() {}

    /** The rows without those whose only label is a group's, and which are followed by a row of that group. */
    public static List<PrintedRow> removedFrom(List<PrintedRow> printed, List<FormRow> rows) {
        List<PrintedRow> left = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            boolean sum = i + 1 < printed.size()
                    && isRow(printed.get(i))
                    && printed.get(i).filled() > 0
                    && isRow(printed.get(i + 1))
                    && isOver(printed.get(i).letters(), printed.get(i + 1).letters(), rows);
            if (!sum) {
                left.add(printed.get(i));
            }
        }
        return left;
    }

    private static boolean isRow(PrintedRow row) {
        return row.ruled() && row.hasFigures();
    }

    private static boolean isOver(String group, String label, List<FormRow> rows) {
        boolean over = false;
        for (FormRow row : rows) {
            if (row.words().length() >= LETTERS_OF_A_ROW && group.contains(row.words())) {
                return false; // a row's own label beside that of its group
            }
            over |= !row.group().isEmpty()
                    && group.endsWith(row.group())
                    && (label.equals(row.label()) || label.equals(row.words()));
        }
        return over;
    }
}
