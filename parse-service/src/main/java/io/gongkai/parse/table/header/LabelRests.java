package io.gongkai.parse.table.header;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the end of a label that a narrow cell put on the next line, too short to be told by itself. */
public final class LabelRests {
    private static final int MOST_LETTERS = 4;
    private static final int LETTERS_OF_A_BEGINNING = 4;
    private static final int LINES_OF_A_LABEL = 6;

    private final List<PrintedRow> printed;

    public LabelRests(List<PrintedRow> printed) {
        this.printed = printed;
    }

    /** The line with the letters that the parts lack at their end; null if they lack none, or it is not there. */
    @Nullable
    public PrintedRow of(FormRow row, List<PrintedRow> parts) {
        String words = row.words();
        StringBuilder joined = new StringBuilder();
        for (PrintedRow part : parts) {
            joined.append(part.letters());
        }
        String letters = joined.toString();
        if (letters.isEmpty() || letters.contains(words)) {
            return null;
        }
        int line = parts.stream()
                .filter(part -> !part.letters().isEmpty())
                .mapToInt(PrintedRow::line)
                .max()
                .orElseThrow();
        for (int lost = 1; lost <= MOST_LETTERS && words.length() - lost >= LETTERS_OF_A_BEGINNING; lost++) {
            int end = words.length() - lost;
            if (letters.endsWith(words.substring(0, end))) {
                return behind(line, words.substring(end));
            }
        }
        return null;
    }

    private @Nullable PrintedRow behind(int line, String letters) {
        return printed.stream()
                .filter(row -> row.line() > line
                        && row.line() <= line + LINES_OF_A_LABEL
                        && row.filled() == 0
                        && row.labels().stream()
                                .anyMatch(label ->
                                        HeaderLines.pieces(label.text()).contains(letters)))
                .findFirst()
                .orElse(null);
    }
}
