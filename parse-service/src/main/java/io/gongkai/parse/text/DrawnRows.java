package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that follow each other and are drawn with strokes: Markdown, ASCII grids, box drawing, with an outer frame or
 * without. Rules part rows; between two rules, lines that go on with the cells of the line above are joined with it.
 */
final class DrawnRows {
    /** A frame has two rules and a header one more; only tables with more of them part their rows by rules. */
    private static final int RULES_OF_A_FRAME = 3;

    /** A line of the text; strokes side by side at its end fill up a row, and are no part of it. */
    record Drawn(int number, int from, int to, int uprights, boolean framed, boolean rule, boolean filledUp) {
        /** The same without the one stroke that fills up a row where only one is missing. */
        private Drawn withoutFilling(String text) {
            int end = rule || filledUp ? to : Strokes.withoutSingleFilling(text, from, to);
            return new Drawn(number, from, end, uprights, framed, rule, filledUp || end < to);
        }
    }

    private final String text;
    private final ReadingLimits limits;
    private final List<Drawn> drawn = new ArrayList<>();
    private int strokes;

    DrawnRows(String text, ReadingLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    boolean isEmpty() {
        return drawn.isEmpty();
    }

    /** Takes the line if it draws, or has strokes in it. */
    boolean take(int number, int from, int to) {
        int first = Extent.firstVisible(text, from, to);
        if (first == to) {
            return false;
        }
        boolean rule = Strokes.isRule(text, first, to);
        int uprights = 0;
        for (int i = first; i < to && !rule; i++) {
            uprights += Strokes.isUpright(text.charAt(i)) ? 1 : 0;
        }
        if (!rule && uprights == 0) {
            return false;
        }
        int end = rule ? to : Strokes.withoutFilling(text, first, to);
        boolean framed = Strokes.isUpright(text.charAt(first)) && uprights > 1;
        drawn.add(new Drawn(number, first, end, uprights, framed, rule, end < to));
        strokes += uprights;
        limits.check(drawn.size(), strokes);
        return true;
    }

    /** The lines that were taken, rules left out; the next ones may be another table. */
    List<Line> end() {
        List<Line> lines = new ArrayList<>();
        if (RunningCells.are(drawn, text)) {
            lines.addAll(RunningCells.lines(drawn, text, limits));
            drawn.clear();
            return lines;
        }
        boolean filledUp = drawn.stream().anyMatch(Drawn::filledUp);
        if (filledUp && drawn.stream().noneMatch(line -> Strokes.hasBlankCell(text, line.from(), line.to()))) {
            drawn.replaceAll(line -> line.withoutFilling(text));
        }
        long rules = drawn.stream().filter(Drawn::rule).count();
        DrawnFrame frame = new DrawnFrame(text, drawn);
        List<List<Cell>> group = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn line = drawn.get(i);
            if (line.rule() || !frame.isRow(i)) {
                addGroup(lines, group, rules > RULES_OF_A_FRAME && line.rule());
                group.clear();
                if (!line.rule()) {
                    lines.add(TextLines.tabbed(text, line.from(), line.to(), line.number(), limits));
                }
                continue;
            }
            if (Strokes.isPartlyRule(text, line.from(), line.to())) {
                addGroup(lines, group, true);
                group.clear();
                lines.add(TextLines.line(partlyRuled(line, frame)));
                continue;
            }
            boolean goesOn = rules == 0 && !group.isEmpty() && WrappedCells.goOn(text, drawn.get(i - 1), line);
            if (rules == 0 && !goesOn) {
                addGroup(lines, group, true);
                group.clear();
            }
            group.add(ruled(line, frame));
        }
        addGroup(lines, group, rules == 0);
        drawn.clear();
        return RowEnds.aligned(lines, filledUp);
    }

    private void addGroup(List<Line> lines, List<List<Cell>> group, boolean parted) {
        if (parted && group.size() > 1 && WrappedRow.is(group)) {
            lines.add(TextLines.line(WrappedRow.joined(group)));
            return;
        }
        group.forEach(cells -> lines.add(TextLines.line(cells)));
    }

    private List<Cell> ruled(Drawn line, DrawnFrame frame) {
        List<Cell> cells = new ArrayList<>();
        int from = line.framed() && !frame.isLeftOpen() && !frame.isUnframed() ? line.from() + 1 : line.from();
        int column = 0;
        while (from <= line.to()) {
            int to = from;
            while (to < line.to() && !Strokes.isUpright(text.charAt(to))) {
                to++;
            }
            int first = Extent.firstVisible(text, from, to);
            int behind = Extent.visibleEnd(text, first, to);
            if (from == to && to < line.to() && frame.hasSpans() && endsWithWords(cells)) {
                Cell label = cells.removeLast();
                cells.add(new Cell(label.text(), label.column(), label.columnSpan() + 1, 1, label.source()));
            } else if (to < line.to() || behind > first || (frame.isUnframed() && !cells.isEmpty())) {
                cells.add(TextLines.cell(text, first, behind, line.number(), column));
            }
            column++;
            from = to + 1;
        }
        return cells.isEmpty() ? List.of(TextLines.cell(text, line.to(), line.to(), line.number(), 0)) : cells;
    }

    private static boolean endsWithWords(List<Cell> cells) {
        return !cells.isEmpty() && CellReading.read(cells.getLast().text()) instanceof Printed.Words;
    }

    /** The cells beside a rule that crosses only the others. */
    private List<Cell> partlyRuled(Drawn line, DrawnFrame frame) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : ruled(line, frame)) {
            boolean words = Lettering.count(cell.text()) > 0;
            cells.add(words || cells.isEmpty() ? cell : blank(cell));
        }
        return cells;
    }

    private static Cell blank(Cell cell) {
        SourcePosition source = cell.source();
        return new Cell("", cell.column(), 1, 1, new SourcePosition(null, source.line(), source.offset(), 0, null));
    }
}
