package io.gongkai.parse.page.content;

import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;

/** A table of which it cannot be told where its columns are: no figure is sure. */
public final class DoubtedTable {
    private DoubtedTable() {}

    /** The table with every figure in doubt. */
    public static Block.Table of(Block.Table table) {
        return table.withRows(table.rows().stream()
                .map(row -> new TableRow(
                        row.cells().stream().map(DoubtedTable::doubted).toList()))
                .toList());
    }

    /** Whether it is such a table. */
    static boolean is(Block.Table table) {
        boolean any = false;
        for (TableRow row : table.rows()) {
            for (TableCell cell : row.cells()) {
                boolean doubted = cell.text().endsWith(Glyph.UNKNOWN);
                if (!doubted && !isWords(cell)) {
                    return false;
                }
                any |= doubted;
            }
        }
        return any;
    }

    /** The cell in doubt, be it blank, unless it holds words. */
    public static TableCell doubted(TableCell cell) {
        boolean sure = isWords(cell) || cell.text().endsWith(Glyph.UNKNOWN);
        return sure
                ? cell
                : new TableCell(cell.text() + Glyph.UNKNOWN, cell.column(), cell.columnSpan(), cell.rowSpan());
    }

    private static boolean isWords(TableCell cell) {
        return !cell.text().isEmpty() && !FigurePattern.matches(cell.text());
    }
}
