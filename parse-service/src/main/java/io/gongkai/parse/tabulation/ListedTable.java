package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.tabulation.ListedRow.Piece;
import java.util.ArrayList;
import java.util.List;

/** Writes listed rows as the rows of a marked-up table, each with its position in the original. */
final class ListedTable {
    private static final int LABELS = 3;

    private final RunningText text;
    private final int number;

    /** @param number of the table, as no other of the document has it */
    ListedTable(RunningText text, int number) {
        this.text = text;
        this.number = number;
    }

    /** The names of the columns, as they stand beside the figures. */
    Line header(List<NamedFigure> figures) {
        List<Cell> cells = new ArrayList<>();
        SourcePosition at = text.cell(
                        figures.getFirst().from(), figures.getFirst().nameEnd(), 0, 1)
                .source();
        cells.add(new Cell("项目", 0, LABELS, 1, at));
        for (NamedFigure figure : figures) {
            cells.add(text.cell(figure.from(), figure.nameEnd(), LABELS + cells.size() - 1, 1));
        }
        return line(cells);
    }

    /** A label and the figures behind it. */
    Line row(List<Piece> label, List<NamedFigure> figures) {
        List<Cell> cells = new ArrayList<>();
        List<Piece> pieces = label.subList(Math.max(0, label.size() - LABELS), label.size());
        for (int i = 0; i < pieces.size(); i++) {
            int columns = i + 1 < pieces.size() ? 1 : LABELS - i;
            cells.add(text.cell(pieces.get(i).from(), pieces.get(i).to(), i, columns));
        }
        for (int i = 0; i < figures.size(); i++) {
            cells.add(text.cell(figures.get(i).value(), figures.get(i).valueEnd(), LABELS + i, 1));
        }
        return line(cells);
    }

    /** The three kinds of disputes side by side, as the form has them. */
    List<Line> disputes(List<NamedFigure> figures) {
        int outcomes = FormTable.OUTCOMES;
        SourcePosition at = header(figures).source();
        List<Cell> kinds = new ArrayList<>();
        List<Cell> second = new ArrayList<>();
        List<Cell> third = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        kinds.add(new Cell("行政复议", 0, outcomes, 1, at));
        kinds.add(new Cell("行政诉讼", outcomes, 2 * outcomes, 1, at));
        for (NamedFigure figure : figures) {
            int column = row.size();
            (column < outcomes ? second : third).add(text.cell(figure.from(), figure.nameEnd(), column, 1));
            row.add(text.cell(figure.value(), figure.valueEnd(), column, 1));
        }
        second.replaceAll(cell -> new Cell(cell.text(), cell.column(), 1, 2, cell.source()));
        second.add(new Cell("未经复议直接起诉", outcomes, outcomes, 1, at));
        second.add(new Cell("复议后起诉", 2 * outcomes, outcomes, 1, at));
        return List.of(line(kinds), line(second), line(third), line(row));
    }

    private Line line(List<Cell> cells) {
        return new Line(List.copyOf(cells), number, cells.getFirst().source());
    }
}
