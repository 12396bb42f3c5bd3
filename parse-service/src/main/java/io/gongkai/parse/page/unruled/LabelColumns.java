package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.line.LabelLine;
import io.gongkai.parse.page.line.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of labels beside figures: white corridors that run down between the labels over several rows and those of the
 * rows themselves. A label that is wider than its column crosses a corridor, but most lines begin behind it.
 */
final class LabelColumns {
    /** How far apart, in parts of the font size, places are looked at. */
    private static final double STEP = 0.25;

    /** So many more lines must run on both sides of a corridor than through it. */
    private static final int LEAST_RIDGE = 2;

    /** Of the lines behind a corridor, at most so many cross it, and at least so many begin there. */
    private static final double MOST_CROSSING = 0.8;

    private static final double LEAST_BEGINNING = 0.2;
    private static final int LEAST_LINES = 2;

    /** Columns are at least that far from each other, in parts of the font size. */
    private static final double LEAST_GAP = 0.2;

    /** Lines of neighbouring labels are no further from each other than this, in parts of the font size. */
    private static final double NEAR = 1.5;

    private static final int MOST_PLACES = 2_000;

    private final List<List<Piece>> lines;
    private final double left;
    private final double step;
    private final int[] crossing;

    private LabelColumns(List<List<Piece>> lines, double left, double right, double em) {
        this.lines = lines;
        this.left = left;
        this.step = Math.max(STEP * em, (right - left) / MOST_PLACES);
        this.crossing = new int[Math.max(0, (int) Math.ceil((right - left) / step))];
        for (List<Piece> line : lines) {
            for (Piece part : line) {
                int from = Math.max(0, (int) Math.ceil((part.box().left() - left) / step));
                for (int i = from; i < crossing.length && at(i) < part.box().right(); i++) {
                    crossing[i]++;
                }
            }
        }
    }

    /**
     * Where the columns are parted, from the left.
     *
     * @param lines the labels on each line, cut wherever their characters do not touch
     * @param em their font size
     */
    static List<Double> cuts(List<List<Piece>> lines, double em) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (List<Piece> line : lines) {
            for (Piece part : line) {
                left = Math.min(left, part.box().left());
                right = Math.max(right, part.box().right());
            }
        }
        return left < right ? withNumbered(new LabelColumns(lines, left, right, em).cuts(), lines, em) : List.of();
    }

    /** Behind words of another label a number begins one: a column where few lines show its corridor. */
    private static List<Double> withNumbered(List<Double> corridors, List<List<Piece>> lines, double em) {
        List<Double> cuts = new ArrayList<>(corridors);
        List<Box> parts = lines.stream().flatMap(List::stream).map(Piece::box).toList();
        for (List<Piece> line : lines) {
            for (Piece part : line) {
                double begin = part.box().left();
                double before = cuts.stream()
                        .filter(cut -> cut <= begin)
                        .max(Double::compare)
                        .orElse(Double.NEGATIVE_INFINITY);
                boolean behind = LabelLine.isNumbered(part.text())
                        && parts.stream()
                                .anyMatch(box ->
                                        Math.abs(box.centre() - part.box().centre()) < NEAR * em
                                                && box.left() > before
                                                && box.left() < begin - em
                                                && box.right() <= begin - LEAST_GAP * em);
                if (behind) {
                    cuts.add(begin - LEAST_GAP / 2 * em);
                }
            }
        }
        cuts.sort(null);
        return cuts;
    }

    private List<Double> cuts() {
        List<Double> cuts = new ArrayList<>();
        int ridge = 0;
        int best = -1;
        for (int i = 0; i < crossing.length; i++) {
            if (best >= 0 && crossing[i] >= crossing[best] + LEAST_RIDGE && isCorridor(at(best))) {
                cuts.add(at(best));
                best = -1;
                ridge = crossing[i];
            }
            ridge = Math.max(ridge, crossing[i]);
            boolean low = crossing[i] <= ridge - LEAST_RIDGE;
            if (low && (best < 0 || crossing[i] <= crossing[best])) {
                best = i;
            }
        }
        return cuts;
    }

    private double at(int place) {
        return left + place * step;
    }

    private boolean isCorridor(double x) {
        int across = 0;
        int behind = 0;
        int beginning = 0;
        int ending = 0;
        for (List<Piece> line : lines) {
            boolean before = false;
            boolean after = false;
            boolean through = false;
            for (Piece part : line) {
                boolean begins = part.box().left() >= x;
                boolean ends = part.box().right() <= x;
                before |= !begins;
                after |= !ends;
                through |= !begins && !ends;
                ending += ends ? 1 : 0;
            }
            across += through ? 1 : 0;
            behind += after ? 1 : 0;
            beginning += after && !before ? 1 : 0;
        }
        return ending > 0
                && across <= MOST_CROSSING * behind
                && beginning >= Math.max(LEAST_LINES, LEAST_BEGINNING * behind);
    }
}
