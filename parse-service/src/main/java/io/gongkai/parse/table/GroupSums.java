package io.gongkai.parse.table;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.List;

/** Rows that sum up a group, （三）不予公开, above the rows of the group: the form has figures for those only. */
final class GroupSums {
    private GroupSums() {}

    /** The rows without those whose only label is a group's, and which are followed by a row of that group. */
    static List<PrintedRow> removedFrom(List<PrintedRow> printed, List<FormRow> rows) {
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
        for (FormRow row : rows) {
            if (!row.group().isEmpty()
                    && group.endsWith(row.group())
                    && (label.equals(row.label()) || label.equals(row.words()))) {
                return true;
            }
        }
        return false;
    }
}
