package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Placeholder;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** The names of the columns of requests, but for those that stand in other places too. */
    private static final List<String> NAMES = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构");

    private static final String LAST_NAMES = "其他总计";

    private static final String GROUP = "法人或其他组织";

    /** The header as its two lines follow each other. */
    private static final String TWO_LINES =
            "自然人" + GROUP + "总计" + String.join("", NAMES.subList(1, NAMES.size())) + "其他";

    /** A figure that hangs on the label. */
    private static final Pattern DIGITS = Pattern.compile("\\d+$");

    private static final Pattern PIECE = Pattern.compile("[^\\s\u3000\u00A0]++");

    /** Between the labels of so many rows and a figure behind each. */
    private static final int LEAST_BLANKS = 2 * LEAST_ROWS - 1;

    private final Cell cell;
    private final List<int[]> pieces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final BitSet figures = new BitSet();

    /** Indices of pieces with which a line begins. */
    private final List<Integer> begins = new ArrayList<>(List.of(0));

    private JoinedRows(Cell cell) {
        this.cell = cell;
        Matcher piece = PIECE.matcher(cell.text());
        while (piece.find()) {
            pieces.add(new int[] {piece.start(), piece.end()});
            String word = Lettering.spelt(piece.group());
            figures.set(words.size(), isFigure(word));
            words.add(word);
        }
    }

    /** Whether blanks enough stand in the line; prose has hardly any. */
    static boolean mayStandIn(Line line) {
        if (line.table() != null || line.cells().size() != 1) {
            return false;
        }
        String text = line.cells().getFirst().text();
        int found = 0;
        for (int i = 0; i < text.length() && found < LEAST_BLANKS; i++) {
            found += isBlank(text.charAt(i)) ? 1 : 0;
        }
        return found == LEAST_BLANKS;
    }

    /** What parts {@link #PIECE}s. */
    private static boolean isBlank(char c) {
        return c <= '\u3000' && (c == ' ' || c == '\u3000' || c == '\u00A0' || (c >= '\t' && c <= '\r'));
    }

    /** None if the line holds a single row, or none. */
    static List<Line> in(Line line) {
        return mayStandIn(line) ? new JoinedRows(line.cells().getFirst()).rows() : List.of();
    }

    /** None if the line does not hold several. */
    private List<Line> rows() {
        if (runs() < LEAST_ROWS) {
            return List.of();
        }
        int rows = 0;
        int end = 0;
        for (int at = 0; at < words.size(); at++) {
            if (!figures.get(at)) {
                continue;
            }
            int label = label(end, at);
            if (label < 0 || !begin(end, label)) {
                return List.of();
            }
            rows++;
            at = figures.nextClearBit(at);
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

    /** How often figures stand side by side. */
    private int runs() {
        int runs = 0;
        for (int at = figures.nextSetBit(0); at >= 0; at = figures.nextSetBit(figures.nextClearBit(at))) {
            runs++;
        }
        return runs;
    }

    private static boolean isFigure(String word) {
        return !(CellReading.read(word) instanceof Printed.Words) || Placeholder.is(word) || Placeholder.isNone(word);
    }

    /** The first of the pieces before that one, from a certain one on, that are the whole label of a row; −1 if none are. */
    private int label(int from, int to) {
        for (int first = Math.max(from, to - PIECES_OF_A_LABEL); first < to; first++) {
            if (RowLabels.is(DIGITS.matcher(letters(first, to)).replaceFirst(""))) {
                return first;
            }
        }
        return -1;
    }

    /**
     * Lines begin behind the figures before, and with the lines of a header; a label over several rows stands on that of the row.
     * False where the names of the columns are not all there, in the order of the form: then nothing tells the columns.
     */
    private boolean begin(int from, int label) {
        String header = letters(from, label);
        int second = 0;
        if (NAMES.stream().anyMatch(header::contains)) {
            int below = header.indexOf(TWO_LINES);
            if (below < 0 && !header.replace(GROUP, "").contains(String.join("", NAMES) + LAST_NAMES)) {
                return false;
            }
            second = below < 0 ? 0 : below + TWO_LINES.indexOf(NAMES.get(1));
        }
        boolean group = from < label;
        for (int at = from; at < label; at++) {
            String letters = Lettering.letters(words.get(at));
            boolean below = second > 0 && letters(from, at).length() == second;
            if (at == from || below || letters.equals("信息内容") || letters.equals(NAMES.getFirst())) {
                add(at);
            }
            group &= GroupLabels.are(letters) && !letters.startsWith("第");
        }
        if (!group) {
            add(label);
        }
        return true;
    }

    private String letters(int from, int to) {
        return Lettering.letters(String.join("", words.subList(from, to)));
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
            Cell row = cell.part(pieces.get(begins.get(i))[0], pieces.get(last)[1], 0, 1);
            lines.add(new Line(List.of(row), null, row.source()));
        }
        return lines;
    }
}
