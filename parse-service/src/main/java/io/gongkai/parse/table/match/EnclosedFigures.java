package io.gongkai.parse.table.match;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of text on a line between the lines of a label: they stand in the middle of its height, and are that row's, whatever the
 * lines look like one by one. Beside the lines may stand those of labels over several rows.
 */
final class EnclosedFigures {
    /** The longest label takes so many lines in a narrow cell. */
    private static final int MOST_LINES = 6;

    private final List<FormRow> rows;
    private final List<PrintedRow> printed;

    EnclosedFigures(List<FormRow> rows, List<PrintedRow> printed) {
        this.rows = rows;
        this.printed = printed;
    }

    /** The row whose label begins before the figures and ends behind them; null if there is none, or more than one. */
    @Nullable
    FormRow around(int figures) {
        PrintedRow print = printed.get(figures);
        if (print.ruled() || print.filled() == 0 || figures == 0 || !isWords(printed.get(figures - 1))) {
            return null;
        }
        FormRow found = null;
        for (FormRow row : rows) {
            if (isOver(print.letters(), row) && encloses(row, figures)) {
                if (found != null) {
                    return null;
                }
                found = row;
            }
        }
        return found;
    }

    private boolean encloses(FormRow row, int figures) {
        for (int from = figures - 1; from >= 0 && from >= figures - MOST_LINES && isWords(printed.get(from)); from--) {
            for (String label : List.of(row.label(), row.words())) {
                int read = read(row, label, 0, from, figures);
                for (int to = figures + 2;
                        read > 0
                                && to <= printed.size()
                                && to <= figures + 1 + MOST_LINES
                                && isWords(printed.get(to - 1));
                        to++) {
                    if (read(row, label, read, figures + 1, to) == label.length()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How many letters of the label are read behind those lines, from so many on; −1 if something else stands there. */
    private int read(FormRow row, String label, int letters, int from, int to) {
        int read = letters;
        for (int i = from; i < to && read >= 0; i++) {
            read = read(row, label, read, printed.get(i).letters());
        }
        return read;
    }

    private static int read(FormRow row, String label, int letters, String line) {
        for (int own = 0; own < line.length(); own++) {
            if (label.startsWith(line.substring(own), letters) && isOver(line.substring(0, own), row)) {
                return letters + line.length() - own;
            }
        }
        return isOver(line, row) ? letters : -1;
    }

    /** Whether the letters are a piece of what stands over the row. */
    private static boolean isOver(String letters, FormRow row) {
        return LabelIndex.RESULTS.contains(letters) || row.group().contains(letters) || isPieceOfBoth(letters, row);
    }

    private static boolean isPieceOfBoth(String letters, FormRow row) {
        for (int i = 1; i < letters.length(); i++) {
            if (LabelIndex.RESULTS.contains(letters.substring(0, i))
                    && row.group().contains(letters.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWords(PrintedRow row) {
        return !row.ruled() && row.filled() == 0 && !row.labels().isEmpty() && row.glued() == null;
    }
}
