package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Block.TableCell;
import io.gongkai.parse.page.content.Block.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the parts of a table that goes on overleaf: the last block of a page and the first of the next, if their columns have
 * the same outer edges. Columns count alike in both then, and a row that no ruling closes goes on in the one that none opens, and digits in the
 * rest of them.
 */
final class TablesAcrossPages {
    private static final double SAME = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+", Pattern.UNICODE_CHARACTER_CLASS);

    private TablesAcrossPages() {}

    static List<List<Block>> joined(List<List<Block>> pages) {
        List<List<Block>> joined = new ArrayList<>();
        pages.forEach(page -> joined.add(new ArrayList<>(page)));
        int page = 0;
        while (page < joined.size()) {
            int last = page;
            while (last + 1 < joined.size() && goesOn(joined.get(last), joined.get(last + 1), last > page)) {
                last++;
            }
            if (last > page) {
                join(joined.subList(page, last + 1));
            }
            page = Math.max(last, page + 1);
        }
        return joined;
    }

    /** Whether the last table of a page goes on as the first of the next; a table in between has its page to itself. */
    private static boolean goesOn(List<Block> page, List<Block> next, boolean between) {
        return !page.isEmpty()
                && !next.isEmpty()
                && (!between || page.size() == 1)
                && page.getLast() instanceof Block.Table first
                && next.getFirst() instanceof Block.Table second
                && isAlike(first, second);
    }

    private static boolean isAlike(Block.Table first, Block.Table second) {
        List<Double> one = first.edges();
        List<Double> other = second.edges();
        return one.size() > 2 && other.size() > 2 && Math.abs(width(one) - width(other)) <= 2 * SAME;
    }

    private static double width(List<Double> edges) {
        return edges.getLast() - edges.getFirst();
    }

    private static void join(List<List<Block>> pages) {
        List<Block.Table> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            parts.add((Block.Table)
                    (i == 0 ? pages.get(i).getLast() : pages.get(i).getFirst()));
        }
        List<Double> edges = common(parts);
        if (!parts.stream().allMatch(part -> isApart(part.edges(), edges))) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            Block.Table part = parts.get(i);
            List<TableRow> rows = part.rows().stream()
                    .map(row -> moved(row, part.edges(), edges))
                    .toList();
            Block.Table moved =
                    new Block.Table(rows, edges, List.of(), part.openAbove(), part.openBelow(), i > 0, part.box());
            parts.set(i, moved);
        }
        for (int i = 0; i + 1 < parts.size(); i++) {
            Block.Table upper = parts.get(i);
            Block.Table lower = parts.get(i + 1);
            boolean open = upper.openBelow() && lower.openAbove() && !isFiguresBelowFigures(upper, lower);
            if (open || isRemainder(upper, lower)) {
                joinRows(parts, i);
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            List<Block> page = pages.get(i);
            page.set(i == 0 ? page.size() - 1 : 0, parts.get(i));
        }
    }

    /** The edges of all parts, from the left edge of each. */
    private static List<Double> common(List<Block.Table> parts) {
        TreeSet<Double> all = new TreeSet<>();
        for (Block.Table part : parts) {
            for (double edge : part.edges()) {
                double at = edge - part.edges().getFirst();
                Double near = all.ceiling(at - SAME);
                if (near == null || near > at + SAME) {
                    all.add(at);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Whether no two edges of a part fall on the same edge of all. */
    private static boolean isApart(List<Double> part, List<Double> edges) {
        for (int i = 1; i < part.size(); i++) {
            if (nearest(edges, edge(part, i)) <= nearest(edges, edge(part, i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static TableRow moved(TableRow row, List<Double> from, List<Double> to) {
        List<TableCell> cells = new ArrayList<>();
        for (TableCell cell : row.cells()) {
            int first = nearest(to, edge(from, cell.column()));
            int behind = nearest(to, edge(from, cell.column() + cell.columnSpan()));
            cells.add(new TableCell(cell.text(), first, Math.max(1, behind - first), cell.rowSpan()));
        }
        return new TableRow(List.copyOf(cells));
    }

    /** How far an edge is from the first. */
    private static double edge(List<Double> edges, int number) {
        return edges.get(Math.min(number, edges.size() - 1)) - edges.getFirst();
    }

    private static int nearest(List<Double> edges, double at) {
        int nearest = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - at) < Math.abs(edges.get(nearest) - at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    /**
     * Whether the first row of a part prints nothing but digits, below the label or the digits of a row of figures that ends the
     * part before: the rest of those.
     */
    private static boolean isRemainder(Block.Table upper, Block.Table lower) {
        if (upper.rows().isEmpty() || lower.rows().isEmpty()) {
            return false;
        }
        Map<Integer, String> above = new HashMap<>();
        upper.rows().getLast().cells().forEach(cell -> above.put(cell.column(), cell.text()));
        List<TableCell> rest = lower.rows().getFirst().cells().stream()
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        long filled = above.values().stream().filter(text -> !text.isEmpty()).count();
        boolean figures =
                above.values().stream().anyMatch(text -> DIGITS.matcher(text).matches());
        return figures
                && !rest.isEmpty()
                && 2L * rest.size() < filled
                && rest.stream()
                        .allMatch(cell -> DIGITS.matcher(cell.text()).matches()
                                && !above.getOrDefault(cell.column(), "").isEmpty());
    }

    /** Whether figures would be joined to others: two rows whose rulings at the edges of the pages are lost. */
    private static boolean isFiguresBelowFigures(Block.Table upper, Block.Table lower) {
        if (upper.rows().isEmpty() || lower.rows().isEmpty()) {
            return false;
        }
        Set<Integer> above = upper.rows().getLast().cells().stream()
                .filter(cell -> DIGITS.matcher(cell.text()).matches())
                .map(TableCell::column)
                .collect(Collectors.toSet());
        return lower.rows().getFirst().cells().stream()
                .anyMatch(cell -> above.contains(cell.column())
                        && DIGITS.matcher(cell.text()).matches());
    }

    /** The last row of one part takes in the first of the next, cell by cell. */
    private static void joinRows(List<Block.Table> parts, int i) {
        Block.Table upper = parts.get(i);
        Block.Table lower = parts.get(i + 1);
        if (upper.rows().isEmpty() || lower.rows().isEmpty()) {
            return;
        }
        TreeMap<Integer, TableCell> cells = new TreeMap<>();
        upper.rows().getLast().cells().forEach(cell -> cells.put(cell.column(), cell));
        for (TableCell cell : lower.rows().getFirst().cells()) {
            cells.merge(
                    cell.column(),
                    cell,
                    (above, below) -> new TableCell(
                            above.text() + below.text(), above.column(), above.columnSpan(), above.rowSpan()));
        }
        List<TableRow> rows = new ArrayList<>(upper.rows());
        rows.set(rows.size() - 1, new TableRow(List.copyOf(cells.values())));
        List<TableRow> rest = lower.rows().subList(1, lower.rows().size());
        parts.set(i, upper.withRows(rows));
        parts.set(i + 1, lower.withRows(rest));
    }
}
