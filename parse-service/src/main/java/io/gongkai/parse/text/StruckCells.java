package io.gongkai.parse.text;

import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cells on lines of their own with a stroke behind each, as programs write that take the text out of web pages: at the end of
 * the cell's line, or on the next one. A blank cell is a stroke alone, and several strokes fill up a row. Without the
 * strokes it is a cell on each line, the blank ones empty.
 */
final class StruckCells {
    /** A table has more; so many strokes behind words are no accident. */
    private static final int LEAST_CELLS = 12;

    /** Fewer cells may be a row of any table. */
    private static final int LEAST_FIGURES = 4;

    /** Lines with strokes between words are rows; a few may stand beside such cells. */
    private static final int CELLS_FOR_A_ROW = 4;

    private enum Look {
        /** No stroke. */
        PLAIN,
        /** Words, and strokes behind them. */
        CELL,
        /** One stroke and nothing else. */
        STROKE,
        /** Strokes side by side and nothing else. */
        STROKES,
        /** Strokes between words, or before them. */
        ROW
    }

    private record Seen(int from, int words, Look look) {}

    private final String text;
    private final int firstNumber;
    private final ReadingLimits limits;
    private final List<Seen> lines = new ArrayList<>();

    private StruckCells(String text, int from, int to, int firstNumber, ReadingLimits limits) {
        this.text = text;
        this.firstNumber = firstNumber;
        this.limits = limits;
        for (int start = from; start <= to; ) {
            int end = TextLines.endOfLine(text, start, to);
            lines.add(seen(start, end));
            limits.check(lines.size(), 0);
            start = TextLines.next(text, end);
        }
    }

    /** The lines of the part of the text without their strokes; null if it has no cells of this kind. */
    static @Nullable List<Line> lines(String text, int from, int to, int firstNumber, ReadingLimits limits) {
        if (text.indexOf('|', from, to) < 0) {
            return null;
        }
        StruckCells cells = new StruckCells(text, from, to, firstNumber, limits);
        int rows = 0;
        int struck = 0;
        int struckBelow = 0;
        for (int i = 0; i < cells.lines.size(); i++) {
            switch (cells.look(i)) {
                case ROW -> rows++;
                case CELL -> struck++;
                case STROKE -> struckBelow += cells.look(i - 1) == Look.PLAIN ? 1 : 0;
                case PLAIN, STROKES -> {}
            }
        }
        int least = Math.max(LEAST_CELLS, CELLS_FOR_A_ROW * rows);
        if (struck >= least) {
            return cells.struck(cells.rowsBeginWithAStroke());
        }
        return struckBelow >= least ? cells.struckBelow() : null;
    }

    private Seen seen(int start, int end) {
        int words = start;
        boolean within = false;
        boolean beside = false;
        int strokes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '|') {
                strokes++;
                beside |= strokes == 2 && text.charAt(i - 1) == '|';
            } else if (!Extent.isBlank(c)) {
                within |= strokes > 0;
                words = i + 1;
            }
        }
        Look look;
        if (strokes == 0) {
            look = Look.PLAIN;
        } else if (within) {
            look = Look.ROW;
        } else if (words > start) {
            look = Look.CELL;
        } else {
            look = beside ? Look.STROKES : Look.STROKE;
        }
        return new Seen(start, strokes == 0 ? end : words, look);
    }

    private Look look(int line) {
        return line < 0 || line >= lines.size() ? Look.PLAIN : lines.get(line).look();
    }

    /** Whether each table begins with a stroke alone, as then each row does. */
    private boolean rowsBeginWithAStroke() {
        boolean begins = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean first = look(i) != Look.PLAIN && look(i - 1) == Look.PLAIN;
            if (first && look(i) != Look.STROKE) {
                return false;
            }
            begins |= first;
        }
        return begins;
    }

    private List<Line> struck(boolean rowsBegin) {
        List<Line> kept = new ArrayList<>(lines.size());
        BitSet strokes = rowsBegin ? beginnings() : singleFillings();
        for (int i = 0; i < lines.size(); i++) {
            if (look(i) != Look.STROKES && !strokes.get(i)) {
                kept.add(line(i));
            }
        }
        return kept;
    }

    /** The strokes that begin a row: before a label, and before a row without one, which is longer than others. */
    private BitSet beginnings() {
        BitSet beginnings = new BitSet();
        int usual = usualLength();
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = look(i - 1) == Look.PLAIN
                    || isLabel(i + 1)
                    || (usual > 0 && isLabel(i - 1) && cellsBehind(i - 1) > 2 * (usual - 1));
            if (look(i) == Look.STROKE && begins) {
                beginnings.set(i);
            }
        }
        return beginnings;
    }

    /**
     * Where strokes side by side fill up short rows, a stroke alone does so too where only one is missing: known by the row
     * having one cell more than most have.
     */
    private BitSet singleFillings() {
        BitSet fillings = new BitSet();
        int usual = lines.stream().anyMatch(seen -> seen.look() == Look.STROKES) ? usualLength() : 0;
        for (int i = 0; usual > 0 && i < lines.size(); i++) {
            int last = i + usual + 1;
            if (isLabel(i) && cellsBehind(i) == usual + 1 && look(last) == Look.STROKE) {
                fillings.set(last);
            }
        }
        return fillings;
    }

    /** How many cells most labels have behind them; 0 if none has many. */
    private int usualLength() {
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isLabel(i) && cellsBehind(i) > LEAST_FIGURES) {
                lengths.merge(cellsBehind(i), 1, Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private int cellsBehind(int label) {
        int i = label + 1;
        while (look(i) == Look.STROKE || (look(i) == Look.CELL && !isLabel(i))) {
            i++;
        }
        return i - label - 1;
    }

    private List<Line> struckBelow() {
        List<Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            boolean blank = look(i) == Look.STROKE && look(i - 1) != Look.PLAIN;
            if (look(i) != Look.STROKES && (look(i) != Look.STROKE || blank)) {
                kept.add(line(i));
            }
        }
        return kept;
    }

    private boolean isLabel(int line) {
        return look(line) == Look.CELL
                && Lettering.count(words(line)) > 1
                && CellReading.read(words(line)) instanceof Printed.Words;
    }

    private String words(int line) {
        Seen seen = lines.get(line);
        return text.substring(seen.from(), seen.words());
    }

    private Line line(int line) {
        Seen seen = lines.get(line);
        return TextLines.tabbed(text, seen.from(), seen.words(), firstNumber + line, limits);
    }
}
