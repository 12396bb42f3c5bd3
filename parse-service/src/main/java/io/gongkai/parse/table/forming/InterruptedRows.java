package io.gongkai.parse.table.forming;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows whose label was wrapped in its cell, and whose first figures an extractor put out between the lines of the label,
 * because they stand at their height. The pieces are joined where the words, joined, are a label of the form, and the
 * figures, joined, fill the row.
 */
public final class InterruptedRows {
    /** The longest label takes so many lines in a narrow cell. */
    private static final int MOST_LINES_OF_LABEL = 6;

    private final List<PrintedRow> printed;
    private final int width;
    private final Set<String> labels;

    private InterruptedRows(List<PrintedRow> printed, int width, Set<String> labels) {
        this.printed = printed;
        this.width = width;
        this.labels = labels;
    }

    /** The printed rows, with the pieces of interrupted ones joined. */
    public static List<PrintedRow> joined(List<PrintedRow> printed, Set<String> labels, int width) {
        return new InterruptedRows(printed, width, labels).joined();
    }

    private List<PrintedRow> joined() {
        List<PrintedRow> rows = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            rows.add(printed.get(i));
            if (!isShort(printed.get(i))) {
                continue;
            }
            int rest = rest(i);
            int before = rest < 0 ? -1 : linesBefore(rows, rest, i);
            if (before >= 0) {
                List<PrintedRow> pieces = new ArrayList<>(rows.subList(rows.size() - 1 - before, rows.size()));
                pieces.addAll(printed.subList(i + 1, rest + 1));
                rows.subList(rows.size() - 1 - before, rows.size()).clear();
                rows.add(join(pieces));
                i = rest;
            }
        }
        return rows;
    }

    /** Some figures of a row, in text without cells. */
    private boolean isShort(PrintedRow row) {
        return !row.ruled() && !row.labelsFollow() && row.filled() > 0 && row.filled() < width;
    }

    private static boolean isWords(PrintedRow row) {
        return !row.ruled() && row.filled() == 0 && !row.labels().isEmpty();
    }

    /** Where the other figures stand, behind the rest of the label; −1 if they do not. */
    private int rest(int first) {
        int i = first + 1;
        while (i < printed.size() && i <= first + MOST_LINES_OF_LABEL && isWords(printed.get(i))) {
            i++;
        }
        boolean found = i > first + 1
                && i < printed.size()
                && isShort(printed.get(i))
                && printed.get(i).labels().isEmpty()
                && printed.get(first).filled() + printed.get(i).filled() == width;
        return found ? i : -1;
    }

    /** How many lines of words before the first figures begin the label; −1 if no label of the form comes about. */
    private int linesBefore(List<PrintedRow> rows, int rest, int first) {
        String after = letters(printed.subList(first, rest));
        int last = rows.size() - 1;
        for (int lines = 0; lines <= MOST_LINES_OF_LABEL && lines <= last; lines++) {
            if (lines > 0 && !isWords(rows.get(last - lines))) {
                return -1;
            }
            if (isLabel(letters(rows.subList(last - lines, last)) + after)) {
                return lines > 0 || !standsBehindALabel(rows) ? lines : -1;
            }
        }
        return -1;
    }

    /** Whether a whole label precedes the first figures, which are its own then. */
    private boolean standsBehindALabel(List<PrintedRow> rows) {
        int last = rows.size() - 1;
        for (int lines = 1; lines <= MOST_LINES_OF_LABEL && lines <= last && isWords(rows.get(last - lines)); lines++) {
            if (rows.get(last).labels().isEmpty() && isLabel(letters(rows.subList(last - lines, last)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(String letters) {
        return labels.contains(letters) || (!letters.isEmpty() && labels.contains(letters.substring(1)));
    }

    private static String letters(List<PrintedRow> rows) {
        return rows.stream()
                .flatMap(row -> row.labels().stream())
                .map(label -> Lettering.letters(label.text()))
                .collect(Collectors.joining());
    }

    private static PrintedRow join(List<PrintedRow> pieces) {
        List<Token> labels = new ArrayList<>();
        List<Token> figures = new ArrayList<>();
        for (PrintedRow piece : pieces) {
            labels.addAll(piece.labels());
            piece.figures().stream().filter(token -> !token.isBlank()).forEach(figures::add);
        }
        PrintedRow first = pieces.getFirst();
        return new PrintedRow(
                List.copyOf(labels),
                null,
                List.copyOf(figures),
                false,
                false,
                false,
                pieces.stream().map(PrintedRow::raw).collect(Collectors.joining("\n")),
                RowForming.span(first.source(), pieces.getLast().source()),
                first.line());
    }
}
