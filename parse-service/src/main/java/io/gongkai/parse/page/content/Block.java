package io.gongkai.parse.page.content;

import java.util.List;

/** A part of a page: what follows one another in reading. */
public sealed interface Block {
    /** Where it stands. */
    Box box();

    /**
     * A line of text, or the paragraph that lines were joined to.
     *
     * @param cells its pieces: one in prose, several where figures stand behind wide gaps
     * @param indented whether it is known to begin further right than the lines around it
     */
    record Text(List<String> cells, boolean indented, Box box) implements Block {
        public String text() {
            return String.join(" ", cells);
        }

        public Text asIndented() {
            return new Text(cells, true, box);
        }
    }

    /**
     * A table.
     *
     * @param edges the upright edges of its columns, from the left; none where no rulings show them
     * @param openAbove whether its first row may have begun on the page before
     * @param openBelow whether its last row may go on overleaf
     * @param columns how far its columns reach where no rulings show them; else none
     * @param continued whether it goes on with the table of the page before, its columns counted alike
     */
    record Table(
            List<TableRow> rows,
            List<Double> edges,
            List<Box> columns,
            boolean openAbove,
            boolean openBelow,
            boolean continued,
            Box box)
            implements Block {
        /** Whether it is a table without rulings of which no figure is sure. */
        public boolean isDoubted() {
            return !columns.isEmpty() && DoubtedTable.is(this);
        }

        /** Whether it is the header of a table, whose rows are on the next page. */
        public boolean isHeader() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .noneMatch(cell -> cell.text().isEmpty() || FigurePattern.matches(cell.text()));
        }

        public Table withRows(List<TableRow> changed) {
            return new Table(List.copyOf(changed), edges, columns, openAbove, openBelow, continued, box);
        }
    }

    /** A picture. */
    record Picture(Box box) implements Block {}

    /** A row of a table. */
    record TableRow(List<TableCell> cells) {}

    /**
     * A cell of a table.
     *
     * @param column its first column, from 0
     */
    record TableCell(String text, int column, int columnSpan, int rowSpan) {}
}
