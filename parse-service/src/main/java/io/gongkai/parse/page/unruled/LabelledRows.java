package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.LabelLine;
import io.gongkai.parse.page.line.Piece;
import io.gongkai.parse.page.unruled.LabelRuns.Anchor;
import io.gongkai.parse.page.unruled.LabelRuns.Run;
import io.gongkai.parse.page.unruled.LabelRuns.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels of rows of figures. The column beside the figures tells most rows; the one before it those that are left,
 * whose labels reach over both; what stands in it beside labelled rows is a label over several of them.
 */
final class LabelledRows {
    /**
     * A row.
     *
     * @param figures none if it prints nothing but its label
     * @param labels lines of its label, and of labels over several rows whose middle lies in this one
     */
    record Row(List<Piece> figures, List<LabelLine> labels, Box box) {
        /** The height at which its figures stand, or else its label. */
        double height() {
            if (figures.isEmpty()) {
                return box.centre();
            }
            return around(figures).centre();
        }

        Row with(List<LabelLine> lines) {
            List<LabelLine> all = new ArrayList<>(labels);
            all.addAll(lines);
            return new Row(figures, List.copyOf(all), around(box, lines));
        }

        /** With lines of a label that stands beside other rows too. */
        Row under(List<LabelLine> group) {
            List<LabelLine> all = new ArrayList<>(group);
            all.addAll(labels);
            return new Row(figures, List.copyOf(all), box);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<List<LabelLine>> groups = new ArrayList<>();
    private final double[] heights;

    private LabelledRows(List<List<Piece>> figures) {
        for (List<Piece> row : figures) {
            rows.add(new Row(List.copyOf(row), List.of(), around(row)));
        }
        this.heights = rows.stream().mapToDouble(Row::height).sorted().toArray();
    }

    /**
     * The rows, from above; null if labels and figures cannot be brought together.
     *
     * @param figures row by row, from above
     * @param lines of all labels, from above
     */
    static @Nullable List<Row> of(List<List<Piece>> figures, List<LabelLine> lines, double em, List<Ruling> levels) {
        LabelledRows rows = new LabelledRows(figures);
        int columns = lines.stream().mapToInt(LabelLine::column).max().orElse(-1) + 1;
        LabelSpacing spacing = null;
        List<Anchor> anchors = List.of(Anchor.values());
        for (int column = columns - 1; column >= 0; column--) {
            int at = column;
            List<LabelLine> here =
                    lines.stream().filter(line -> line.column() == at).toList();
            List<LabelLine> before =
                    lines.stream().filter(line -> line.column() < at).toList();
            spacing = spacing == null ? LabelSpacing.of(here, em, rows.heights, levels) : spacing;
            Way way = rows.label(here, before, spacing, anchors);
            if (way == null) {
                return null;
            }
            anchors = column == columns - 1 ? List.of(way.anchor()) : anchors;
        }
        rows.groups.forEach(rows::place);
        return rows.rows;
    }

    private @Nullable Way label(
            List<LabelLine> here, List<LabelLine> before, LabelSpacing spacing, List<Anchor> anchors) {
        List<Box> labelled = labelled();
        List<List<LabelLine>> over = new ArrayList<>();
        List<LabelLine> own = new ArrayList<>();
        List<LabelLine> ownAndWide = new ArrayList<>();
        boolean wide = false;
        for (List<LabelLine> block : blocks(here, labelled, spacing)) {
            boolean beside = block.stream().anyMatch(line -> isBeside(line, labelled));
            boolean reaches = block.stream().anyMatch(LabelLine::isWide);
            if (beside) {
                over.add(block);
            } else {
                own.addAll(block);
            }
            if (!beside || reaches) {
                ownAndWide.addAll(block);
            }
            wide |= beside && reaches;
        }
        Way way = wide ? give(ownAndWide, before, spacing, anchors) : null;
        if (way != null) {
            over.removeIf(block -> block.stream().anyMatch(LabelLine::isWide));
        } else {
            way = give(own, before, spacing, anchors);
        }
        groups.addAll(over);
        return way;
    }

    /** Gives the lines to rows without a label, or makes rows without figures of them; null if that cannot be. */
    private @Nullable Way give(
            List<LabelLine> own, List<LabelLine> before, LabelSpacing spacing, List<Anchor> anchors) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).labels().isEmpty()) {
                open.add(i);
            }
        }
        double[] at = open.stream().mapToDouble(row -> rows.get(row).height()).toArray();
        boolean[] elsewhere = new boolean[at.length];
        for (int i = 0; i < at.length; i++) {
            double row = at[i];
            elsewhere[i] = before.stream().anyMatch(line -> Math.abs(line.box().centre() - row) < spacing.pitch());
        }
        Way way = LabelRuns.best(own, at, heights, elsewhere, spacing, anchors);
        if (way == null) {
            return null;
        }
        List<Row> blank = new ArrayList<>();
        for (Run run : way.runs()) {
            List<LabelLine> label = own.subList(run.from(), run.to());
            if (run.row() < 0) {
                blank.add(new Row(
                        List.of(), List.copyOf(label), around(label.getFirst().box(), label)));
            } else {
                int row = open.get(run.row());
                rows.set(row, rows.get(row).with(label));
            }
        }
        rows.addAll(blank);
        rows.sort(Comparator.comparingDouble(row -> row.box().centre()));
        return way;
    }

    /** Where labelled rows stand that follow each other. */
    private List<Box> labelled() {
        List<Box> labelled = new ArrayList<>();
        boolean before = false;
        for (Row row : rows) {
            boolean now = !row.labels().isEmpty();
            if (now && before) {
                labelled.add(labelled.removeLast().with(row.box()));
            } else if (now) {
                labelled.add(row.box());
            }
            before = now;
        }
        return labelled;
    }

    private static boolean isBeside(LabelLine line, List<Box> labelled) {
        double centre = line.box().centre();
        return labelled.stream().anyMatch(box -> centre > box.top() && centre < box.bottom());
    }

    /** Lines that follow each other closely, up to the next number, all beside labelled rows or none. */
    private static List<List<LabelLine>> blocks(List<LabelLine> lines, List<Box> labelled, LabelSpacing spacing) {
        List<List<LabelLine>> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size()
                    && !lines.get(to).isNumbered()
                    && isBeside(lines.get(to), labelled) == isBeside(lines.get(from), labelled)
                    && !spacing.isWide(lines.get(to - 1), lines.get(to))) {
                to++;
            }
            blocks.add(List.copyOf(lines.subList(from, to)));
            from = to;
        }
        return blocks;
    }

    /** A label over several rows goes to the one beside its middle. */
    private void place(List<LabelLine> group) {
        double middle = around(group.getFirst().box(), group).centre();
        int nearest = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (distance(rows.get(i).box(), middle) < distance(rows.get(nearest).box(), middle)) {
                nearest = i;
            }
        }
        rows.set(nearest, rows.get(nearest).under(group));
    }

    private static double distance(Box box, double height) {
        return Math.max(0, Math.max(box.top() - height, height - box.bottom()));
    }

    private static Box around(List<Piece> figures) {
        Box box = figures.getFirst().box();
        for (Piece figure : figures) {
            box = box.with(figure.box());
        }
        return box;
    }

    private static Box around(Box first, List<LabelLine> lines) {
        Box box = first;
        for (LabelLine line : lines) {
            box = box.with(line.box());
        }
        return box;
    }
}
