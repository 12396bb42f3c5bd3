package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.LabelLine;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the lines of labels are from each other: what speaks for two lines being of one label, and what against it. Costs
 * count in lines: an error by half a line costs a half.
 *
 * @param pitch from line to line within a label, in points
 * @param levels the level rulings of the page
 * @param ruled whether one of them parts every two rows of figures
 */
record LabelSpacing(double pitch, List<Ruling> levels, boolean ruled) {
    private static final double USUAL_PITCH = 1.3;
    private static final double WIDEST_PITCH = 1.8;
    private static final double LEAST_PITCH = 0.8;

    /** Lines further apart than this, in parts of the pitch, belong to two labels. */
    private static final double WIDE = 1.2;

    /** A line is broken where no more letters fit, in parts of the font size; two, as of 《 and a letter, are never parted. */
    private static final double ROOM = 2.2;

    private static final double ACROSS_RULING = 3;
    private static final double ACROSS_GAP = 1;
    private static final double WITHOUT_GAP = 0.25;

    static LabelSpacing of(List<LabelLine> lines, double em, double[] rows, List<Ruling> levels) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double distance =
                    lines.get(i).box().centre() - lines.get(i - 1).box().centre();
            if (distance > LEAST_PITCH * em && distance < WIDEST_PITCH * em) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        double pitch = distances.isEmpty() ? USUAL_PITCH * em : distances.get(distances.size() / 4);
        boolean ruled = rows.length > 1;
        for (int i = 1; i < rows.length; i++) {
            double above = rows[i - 1];
            double below = rows[i];
            ruled = ruled && levels.stream().anyMatch(level -> level.at() > above && level.at() < below);
        }
        return new LabelSpacing(pitch, levels, ruled);
    }

    /** What speaks against two lines that follow each other being of one label. */
    double ofOne(LabelLine upper, LabelLine lower) {
        if (isParted(lower.box(), upper.box().centre(), lower.box().centre())) {
            return ACROSS_RULING;
        }
        boolean two = lower.isNumbered() || hasRoom(upper, lower) || (!ruled && isWide(upper, lower));
        return two ? ACROSS_GAP : 0;
    }

    /** What speaks against them being of two. */
    double ofTwo(LabelLine upper, LabelLine lower) {
        if (ruled) {
            return isParted(lower.box(), upper.box().centre(), lower.box().centre()) ? 0 : ACROSS_RULING;
        }
        return lower.isNumbered() || hasRoom(upper, lower) || isWide(upper, lower) ? 0 : WITHOUT_GAP;
    }

    /** Whether the first letters of the lower line would have found room on the upper one, were they of one label. */
    private static boolean hasRoom(LabelLine upper, LabelLine lower) {
        return lower.box().width() - upper.box().width() > ROOM * lower.box().height();
    }

    /** What speaks against a line being of the row at that height: rulings between them. */
    double toRow(LabelLine line, double row) {
        double centre = line.box().centre();
        return ruled && isParted(line.box(), Math.min(centre, row), Math.max(centre, row)) ? ACROSS_RULING : 0;
    }

    boolean isWide(LabelLine upper, LabelLine lower) {
        return lower.box().centre() - upper.box().centre() > WIDE * pitch;
    }

    private boolean isParted(Box across, double above, double below) {
        for (Ruling level : levels) {
            if (level.at() > above
                    && level.at() < below
                    && level.from() < across.middle()
                    && level.to() > across.middle()) {
                return true;
            }
        }
        return false;
    }
}
