package io.gongkai.parse.word;

/** A cell of a table while the table is read: it grows downwards with each row whose cell goes on with it. */
final class TableCell {
    private final int row;
    private final int column;
    private final int columns;
    private final String text;
    private int rows = 1;

    TableCell(int row, int column, int columns, String text) {
        this.row = row;
        this.column = column;
        this.columns = columns;
        this.text = text;
    }

    /** The same cell, a column wider. */
    TableCell wider(int more) {
        return new TableCell(row, column, columns + more, text);
    }

    void reachDownTo(int last) {
        rows = last - row + 1;
    }

    int column() {
        return column;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    String text() {
        return text;
    }
}
