package io.gongkai.parse.word;

import io.gongkai.parse.document.LimitExceededException;
import io.gongkai.parse.document.PartedCell;
import io.gongkai.parse.document.TableWeight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table while it is read. */
final class TableDraft {
    /** As HTML; Word itself allows 63. */
    private static final int MOST_COLUMNS = 1000;

    /** A tab in a cell, wide enough to part figures: one behind it would be of another cell. */
    private static final String TAB = "   ";

    private final List<List<TableCell>> rows = new ArrayList<>();

    /** What stands in the cells, from above and the left: what becomes of a table that only lays out a page. */
    private final List<Block> content = new ArrayList<>();

    private final Map<Integer, TableCell> open = new HashMap<>();
    private @Nullable Draft draft;
    private final TableWeight weight = new TableWeight();
    private List<TableCell> row = new ArrayList<>();
    private int column;
    private int widest;

    /** A cell of which it is not known yet whether it is the last of its row. */
    private record Draft(List<Block> blocks, int columns, Merge across, Merge down) {}

    void beginRow() {
        endCell(true);
        row = new ArrayList<>();
        column = 0;
    }

    /** Leaves columns of the grid without a cell. */
    void skip(int columns) {
        endCell(false);
        move(Math.max(0, columns));
    }

    void add(List<Block> blocks, int columns, Merge across, Merge down) {
        endCell(false);
        draft = new Draft(blocks, columns, across, down);
    }

    private void endCell(boolean last) {
        Draft cell = draft;
        draft = null;
        if (cell == null) {
            return;
        }
        List<TableCell> within = cellsWithin(cell.blocks());
        if (cell.across() == Merge.NONE && PartedCell.is(cell.columns(), within.size(), row.size(), last)) {
            int each = PartedCell.columns(cell.columns(), within.size());
            within.forEach(part -> place(List.of(new Block.Text(part.text())), each, Merge.NONE, cell.down()));
            return;
        }
        place(cell.blocks(), cell.columns(), cell.across(), cell.down());
    }

    private void place(List<Block> blocks, int columns, Merge across, Merge down) {
        String text = text(blocks);
        int at = column;
        move(Math.max(1, columns));
        int width = column - at;
        if (across == Merge.NEXT && !row.isEmpty()) {
            TableCell wider = row.removeLast().wider(width);
            row.add(wider);
            open.replaceAll((from, cell) -> from == wider.column() ? wider : cell);
            return;
        }
        TableCell above = open.get(at);
        if (down == Merge.NEXT && above != null) {
            above.reachDownTo(rows.size());
            return;
        }
        TableCell cell = new TableCell(rows.size(), at, width, text);
        open.remove(at);
        if (down != Merge.NONE) {
            open.put(at, cell);
        }
        row.add(cell);
        content.addAll(blocks);
        weigh(blocks);
    }

    /** The cells of the only row of the only table of a cell that holds nothing else: it was parted into them. */
    private static List<TableCell> cellsWithin(List<Block> blocks) {
        return blocks.size() == 1 && blocks.getFirst() instanceof Block.Table(var rows) && rows.size() == 1
                ? rows.getFirst()
                : List.of();
    }

    /** Ends a row; one that was deleted leaves nothing. */
    void endRow(boolean kept) {
        endCell(true);
        if (kept) {
            rows.add(row);
            widest = Math.max(widest, row.size());
        }
    }

    /** The table itself; or, when it has one column, holds mostly other tables, or a page in a cell, what stands in it. */
    List<Block> blocks() {
        endCell(true);
        return widest > 1 && !weight.laysOutPage() ? List.of(new Block.Table(rows)) : content;
    }

    private void move(int columns) {
        if (columns > MOST_COLUMNS - column) {
            throw new LimitExceededException("columns", MOST_COLUMNS);
        }
        column += columns;
    }

    private void weigh(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Text(var text) -> weight.add(text.strip().length());
                case Block.Table(var inner) ->
                    inner.forEach(cells ->
                            cells.forEach(cell -> weight.addNested(cell.text().length())));
            }
        }
        weight.endCell();
    }

    /** What stands in a cell, its lines parted by line feeds. */
    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Text(var line) -> append(text, line.replace("\t", TAB));
                case Block.Table(var rows) -> rows.forEach(cells -> cells.forEach(cell -> append(text, cell.text())));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String line) {
        String shown = Spaces.strip(line);
        if (!shown.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(shown);
        }
    }
}
