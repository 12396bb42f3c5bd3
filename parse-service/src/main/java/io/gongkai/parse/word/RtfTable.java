package io.gongkai.parse.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A table of an RTF while it is read: where its columns are is known only at its end. */
final class RtfTable {
    private final List<Row> rows = new ArrayList<>();
    private List<List<Block>> cells = new ArrayList<>();

    private record Row(List<List<Block>> cells, RtfRow layout) {
        /** How many of its cells the layout places. */
        int placed() {
            return Math.min(cells.size(), layout.cells().size());
        }
    }

    void endCell(List<Block> content) {
        cells.add(content);
    }

    /** Ends the row; what stands behind its last cell is another one. */
    void endRow(List<Block> rest, RtfRow layout) {
        if (!rest.isEmpty()) {
            cells.add(rest);
        }
        rows.add(new Row(cells, layout));
        cells = new ArrayList<>();
    }

    /** The table, and behind it what stands in a row without end. */
    List<Block> blocks(List<Block> rest) {
        TableDraft table = new TableDraft();
        TableEdges edges = edges();
        rows.forEach(row -> write(row, edges, table));
        List<Block> blocks = new ArrayList<>(table.blocks());
        cells.forEach(blocks::addAll);
        blocks.addAll(rest);
        return blocks;
    }

    private TableEdges edges() {
        TreeSet<Integer> drawn = new TreeSet<>();
        for (Row row : rows) {
            for (int i = 0; i < row.placed(); i++) {
                drawn.add(row.layout().leftOf(i));
                drawn.add(row.layout().cells().get(i).right());
            }
        }
        return new TableEdges(drawn);
    }

    private static void write(Row row, TableEdges edges, TableDraft table) {
        table.beginRow();
        int column = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            if (i >= row.placed()) {
                table.add(row.cells().get(i), 1, Merge.NONE, Merge.NONE);
                continue;
            }
            RtfRow.Cell cell = row.layout().cells().get(i);
            int from = Math.max(column, edges.column(row.layout().leftOf(i)));
            int to = Math.max(from + 1, edges.column(cell.right()));
            table.skip(from - column);
            table.add(row.cells().get(i), to - from, cell.across(), cell.down());
            column = to;
        }
        table.endRow(true);
    }
}
