package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The space between a table and a frame drawn around it, which looks like an outer column: one blank cell stands there on each page,
 * beside all rows. A blank column of figures has a cell in each row, and the label that goes on in a blank cell overleaf is printed on
 * the page before.
 */
final class FrameColumns {
    private FrameColumns() {}

    /** The pages, their tables without such columns. */
    static List<List<Block>> removed(List<List<Block>> pages) {
        List<List<Block>> removed = new ArrayList<>();
        pages.forEach(page -> removed.add(new ArrayList<>(page)));
        for (int page = 0; page < removed.size(); page++) {
            for (int i = 0; i < removed.get(page).size(); i++) {
                if (removed.get(page).get(i) instanceof Block.Table table && !table.continued()) {
                    List<Block.Table> parts = new ArrayList<>(List.of(table));
                    parts.addAll(continuations(pages.subList(page + 1, pages.size())));
                    List<Block.Table> left = withoutFirst(withoutLast(parts));
                    removed.get(page).set(i, left.getFirst());
                    for (int part = 1; part < left.size(); part++) {
                        removed.get(page + part).set(0, left.get(part));
                    }
                }
            }
        }
        return removed;
    }

    /** The parts of a table on the pages behind its first. */
    private static List<Block.Table> continuations(List<List<Block>> pages) {
        List<Block.Table> parts = new ArrayList<>();
        for (List<Block> page : pages) {
            if (page.isEmpty() || !(page.getFirst() instanceof Block.Table part) || !part.continued()) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    private static List<Block.Table> withoutLast(List<Block.Table> parts) {
        int last = cells(parts)
                .mapToInt(cell -> cell.column() + cell.columnSpan() - 1)
                .max()
                .orElse(0);
        return isOfFrame(parts, last) ? changed(parts, last, 0) : parts;
    }

    private static List<Block.Table> withoutFirst(List<Block.Table> parts) {
        return isOfFrame(parts, 0) ? changed(parts, 0, 1) : parts;
    }

    private static boolean isOfFrame(List<Block.Table> parts, int column) {
        List<TableCell> cells = cells(parts)
                .filter(cell -> cell.column() <= column && column < cell.column() + cell.columnSpan())
                .toList();
        int rows = parts.getFirst().rows().size();
        return rows > 1
                && !cells.isEmpty()
                && cells.size() <= parts.size()
                && cells.getFirst().rowSpan() >= rows
                && cells.stream().allMatch(cell -> cell.text().isEmpty() && cell.columnSpan() == 1);
    }

    private static Stream<TableCell> cells(List<Block.Table> parts) {
        return parts.stream().flatMap(part -> part.rows().stream()).flatMap(row -> row.cells().stream());
    }

    private static List<Block.Table> changed(List<Block.Table> parts, int without, int shift) {
        return parts.stream()
                .map(part -> part.withRows(part.rows().stream()
                        .map(row -> new TableRow(row.cells().stream()
                                .filter(cell -> cell.column() != without)
                                .map(cell -> new TableCell(
                                        cell.text(), cell.column() - shift, cell.columnSpan(), cell.rowSpan()))
                                .toList()))
                        .toList()))
                .toList();
    }
}
