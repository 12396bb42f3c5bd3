package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.tabulation.ListedForm.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Brings figures of the form that stand in no table into rows. */
public final class Tabulation {
    /** The labels of its row and of its column, and the figure. */
    private static final int CELLS_OF_A_FIGURE = 3;

    private final RunningText text;
    private final List<Line> lines = new ArrayList<>();

    private Tabulation(RunningText text) {
        this.text = text;
    }

    /** The document with such figures in rows of tables; itself without any. */
    public static Document of(Document document) {
        Glance glance = new Glance(document.lines());
        List<Line> lines = document.lines();
        lines = glance.showsJoinedRows() ? parted(lines, JoinedRows::in) : lines;
        lines = glance.showsSharedCells() ? parted(lines, SharedCells::in) : lines;
        lines = ListedForm.mayStand(glance) ? listed(lines) : lines;
        return new Document(document.text(), lines, document.pictured());
    }

    /** The lines, in the place of those that hold several rows these. */
    private static List<Line> parted(List<Line> lines, Function<Line, List<Line>> rows) {
        List<Line> parted = new ArrayList<>(lines.size());
        for (Line line : lines) {
            List<Line> held = rows.apply(line);
            if (held.isEmpty()) {
                parted.add(line);
            }
            parted.addAll(held);
        }
        return parted;
    }

    private static List<Line> listed(List<Line> lines) {
        RunningText text = new RunningText(lines);
        List<Stretch> listed = ListedForm.found(text);
        if (listed.isEmpty()) {
            return lines;
        }
        Tabulation tabulation = new Tabulation(text);
        tabulation.replace(
                listed.stream().sorted(Comparator.comparingInt(Stretch::from)).toList());
        return List.copyOf(tabulation.lines);
    }

    private void replace(List<Stretch> stretches) {
        int next = 0;
        for (int i = 0; i < text.lines().size(); i++) {
            int at = text.start(i);
            int end = text.start(i + 1);
            int first = next;
            while (next < stretches.size() && stretches.get(next).from() < end) {
                Stretch stretch = stretches.get(next++);
                keep(at, stretch.from());
                lines.addAll(stretch.lines());
                at = Math.max(at, Math.min(end, stretch.to()));
            }
            int before = first == 0 ? 0 : stretches.get(first - 1).to();
            if (next == first && before <= at) {
                Line line = text.lines().get(i);
                if (next == stretches.size() || !isHeader(line, i + 1, stretches.get(next))) {
                    lines.add(line);
                }
            } else {
                keep(Math.max(at, Math.min(before, end)), end);
            }
        }
    }

    /** Whether the line names the columns of a table that has a row for each figure: 事项, 申请人, 数量. */
    private boolean isHeader(Line line, int below, Stretch stretch) {
        boolean above = below < text.lines().size()
                && text.start(below) <= stretch.from()
                && stretch.from() < text.start(below + 1);
        return above
                && line.cells().size() >= CELLS_OF_A_FIGURE
                && line.cells().size() == text.lines().get(below).cells().size()
                && line.cells().stream().noneMatch(cell -> NamedFigures.isFigure(cell.text()));
    }

    /** What is left of a line that holds a row, or a part of one. */
    private void keep(int from, int to) {
        for (Cell cell : text.cells(from, to)) {
            boolean number = Lettering.letters(cell.text()).chars().allMatch(Character::isDigit);
            if (!number) {
                lines.add(new Line(List.of(cell), null, cell.source()));
            }
        }
    }
}
