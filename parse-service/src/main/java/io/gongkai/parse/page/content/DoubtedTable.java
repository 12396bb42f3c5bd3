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
        return table.equals(of(table))
                && table.rows().stream()
                        .anyMatch(row -> row.cells().stream()
                                .anyMatch(cell -> cell.text().endsWith(Glyph.UNKNOWN)));
    }

    /** The cell in doubt, be it blank, unless it holds words. */
    public static TableCell doubted(TableCell cell) {
        boolean words = !cell.text().isEmpty() && !FigurePattern.matches(cell.text());
        return words ? cell : new TableCell(withUnknown(cell.text()), cell.column(), cell.columnSpan(), cell.rowSpan());
    }

    private static String withUnknown(String text) {
        return text.endsWith(Glyph.UNKNOWN) ? text : text + Glyph.UNKNOWN;
    }
}
