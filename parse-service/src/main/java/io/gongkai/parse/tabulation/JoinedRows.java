package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a table on one line of text, whose ends were lost when it was copied. Each row begins with the words behind the figures of
 * the one before; it is only parted where all figures stand right behind the whole label of a row, so that none can belong to the
 * label behind it.
 */
final class JoinedRows {
    private static final int LEAST_ROWS = 3;

    /** A label may have a blank behind every other letter. */
    private static final int PIECES_OF_A_LABEL = 30;

    private static final Pattern PIECE = Pattern.compile("[^\\s\u3000\u00A0]++");

    private final Cell cell;
    private final List<int[]> pieces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** Indices of pieces with which a line begins. */
    private final List<Integer> begins = new ArrayList<>(List.of(0));

    private JoinedRows(Cell cell) {
        this.cell = cell;
        Matcher piece = PIECE.matcher(cell.text());
        while (piece.find()) {
            pieces.add(new int[] {piece.start(), piece.end()});
            words.add(Lettering.spelt(piece.group()));
        }
    }

    /** The lines, such rows on lines of their own. */
    static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>(lines.size());
        for (Line line : lines) {
            boolean text = line.table() == null && line.cells().size() == 1;
            List<Line> rows = text ? new JoinedRows(line.cells().getFirst()).rows() : List.of();
            if (rows.isEmpty()) {
                parted.add(line);
            }
            parted.addAll(rows);
        }
        return parted;
    }

    /** None if the line does not hold several. */
    private List<Line> rows() {
        int rows = 0;
        int end = 0;
        for (int at = 0; at < words.size(); at++) {
            if (!NamedFigures.isFigure(words.get(at))) {
                continue;
            }
            int label = label(end, at);
            if (label < 0) {
                return List.of();
            }
            begin(end, label);
            rows++;
            while (at < words.size() && NamedFigures.isFigure(words.get(at))) {
                at++;
            }
            end = at;
        }
        if (rows < LEAST_ROWS || label(end, words.size()) >= 0) {
            return List.of();
        }
        if (end < words.size()) {
            add(end);
        }
        return lines();
    }

    /** The first of the pieces before that one, from a certain one on, that are the whole label of a row; −1 if none are. */
    private int label(int from, int to) {
        for (int first = Math.max(from, to - PIECES_OF_A_LABEL); first < to; first++) {
            String letters = Lettering.letters(String.join("", words.subList(first, to)));
            if (Arrays.stream(TableKind.values())
                    .anyMatch(kind -> FormWords.isRow(kind, letters) || FormWords.isNearlyRow(kind, letters))) {
                return first;
            }
        }
        return -1;
    }

    /** Lines begin behind the figures before, and with the lines of a header; a label over several rows stands on that of the row. */
    private void begin(int from, int label) {
        boolean header = false;
        for (int at = from; at < label; at++) {
            String letters = Lettering.letters(words.get(at));
            boolean second =
                    letters.equals("商业企业") && at > 0 && words.get(at - 1).equals("总计");
            if (at == from || letters.equals("信息内容") || letters.equals("自然人") || second) {
                add(at);
            }
            header |= !GroupLabels.are(letters) || letters.startsWith("第");
        }
        if (header || from == label) {
            add(label);
        }
    }

    private void add(int piece) {
        if (begins.getLast() < piece) {
            begins.add(piece);
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int last = i + 1 < begins.size() ? begins.get(i + 1) - 1 : pieces.size() - 1;
            Cell row = RunningText.part(cell, pieces.get(begins.get(i))[0], pieces.get(last)[1], 0, 1);
            lines.add(new Line(List.of(row), null, row.source()));
        }
        return lines;
    }
}
