package io.gongkai.parse.table.forming;

import io.gongkai.parse.table.row.Reach;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Infers columns from the order of places in aligned text. What stands side by side on a line is in different columns; what stands
 * one above the other is in the same; and nothing that stands further left is in a column further right. Figures that fill a line,
 * or names above them, say which columns those are; each of the others is left with the columns that this allows.
 */
final class ColumnOrder {
    /** A page has fewer; more are not compared with each other. */
    private static final int MOST_MARKS = 600;

    /**
     * A figure, or a word of a column's name.
     *
     * @param line where it stands
     * @param from its first place on the line
     * @param to the place behind its last
     * @param columns the columns that it may be in, as bits
     * @param placed whether it stands where its column is, and is not only parted from what is before it
     */
    record Mark(int line, int from, int to, int columns, boolean placed) {
        /** The same where its place says nothing. */
        Mark unplaced() {
            return new Mark(line, from, to, columns, false);
        }
    }

    private final List<Mark> marks;
    private final int[] first;
    private final int[] last;
    private boolean narrower = true;
    private boolean contradicted;

    private ColumnOrder(List<Mark> marks, int width) {
        this.marks = marks;
        this.first = new int[marks.size()];
        this.last = new int[marks.size()];
        Arrays.fill(last, width - 1);
    }

    /** The columns of each mark; null if there are none that all of them agree with. The marks come line by line, from the left. */
    static Reach @Nullable [] reaches(List<Mark> marks, int width) {
        if (marks.size() > MOST_MARKS) {
            return null;
        }
        ColumnOrder order = new ColumnOrder(marks, width);
        while (order.narrower && !order.contradicted) {
            order.narrow();
        }
        if (order.contradicted) {
            return null;
        }
        Reach[] reaches = new Reach[marks.size()];
        for (int i = 0; i < reaches.length; i++) {
            reaches[i] = new Reach(order.first[i], order.last[i]);
        }
        return reaches;
    }

    private void narrow() {
        narrower = false;
        for (int i = 0; i < marks.size(); i++) {
            if (i > 0 && marks.get(i - 1).line() == marks.get(i).line()) {
                raise(i, first[i - 1] + 1);
                lower(i - 1, last[i] - 1);
            }
            raise(i, first[i]);
            lower(i, last[i]);
            for (int j = 0; j < i && marks.get(i).placed(); j++) {
                if (marks.get(j).placed() && marks.get(j).line() != marks.get(i).line()) {
                    compare(i, j);
                }
            }
        }
    }

    private void compare(int one, int other) {
        if (marks.get(one).from() < marks.get(other).to()) {
            raise(other, first[one]);
            lower(one, last[other]);
        }
        if (marks.get(other).from() < marks.get(one).to()) {
            raise(one, first[other]);
            lower(other, last[one]);
        }
    }

    /** To the next column that the mark may be in. */
    private void raise(int mark, int column) {
        int least = Math.max(first[mark], column);
        while (least <= last[mark] && (marks.get(mark).columns() & 1 << least) == 0) {
            least++;
        }
        narrower |= least > first[mark];
        contradicted |= least > last[mark];
        first[mark] = least;
    }

    /** To the one before. */
    private void lower(int mark, int column) {
        int most = Math.min(last[mark], column);
        while (most >= first[mark] && (marks.get(mark).columns() & 1 << most) == 0) {
            most--;
        }
        narrower |= most < last[mark];
        contradicted |= most < first[mark];
        last[mark] = most;
    }
}
