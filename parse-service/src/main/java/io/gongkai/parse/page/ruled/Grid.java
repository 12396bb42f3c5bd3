package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import io.gongkai.parse.page.content.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with rulings: its columns and rows, and its cells, which may cover several of them.
 *
 * <p>Where no ruling parts two fields of the grid they are one cell. The outermost rulings may be missing: a table without a
 * left or right border, or a row that goes on overleaf.
 */
public final class Grid {
    /** Rulings as near as this, in points, are one edge: double lines, corners that do not quite meet. */
    static final double TOLERANCE = 3;

    private static final int MOST_FIELDS = 100_000;

    private final double[] xs;
    private final double[] ys;
    private final int[] cellOfField;
    private final List<GridCell> cells;
    private final boolean openAbove;
    private final boolean openBelow;

    private Grid(
            double[] xs, double[] ys, int[] cellOfField, List<GridCell> cells, boolean openAbove, boolean openBelow) {
        this.xs = xs;
        this.ys = ys;
        this.cellOfField = cellOfField;
        this.cells = List.copyOf(cells);
        this.openAbove = openAbove;
        this.openBelow = openBelow;
    }

    /** The grid of rulings that meet each other; one without fields if they part nothing. */
    static Grid of(List<Ruling> rulings) {
        double[] uprights = positions(rulings, false);
        double[] levels = positions(rulings, true);
        double[] xs = withEnds(uprights, rulings, true);
        double[] ys = withEnds(levels, rulings, false);
        if (xs.length < 2 || ys.length < 2 || (long) (xs.length - 1) * (ys.length - 1) > MOST_FIELDS) {
            return new Grid(new double[0], new double[0], new int[0], List.of(), false, false);
        }
        int[] fields = new GridFields(xs, ys, rulings).cells();
        List<GridCell> cells = GridCell.of(fields, xs, ys);
        boolean openAbove = levels.length == 0 || levels[0] - ys[0] > TOLERANCE;
        boolean openBelow = levels.length == 0 || ys[ys.length - 1] - levels[levels.length - 1] > TOLERANCE;
        return new Grid(xs, ys, fields, cells, openAbove, openBelow);
    }

    List<GridCell> cells() {
        return cells;
    }

    int rows() {
        return Math.max(0, ys.length - 1);
    }

    /** The upright edges of its columns, from the left. */
    List<Double> edges() {
        return Arrays.stream(xs).boxed().toList();
    }

    /** Whether the uppermost row has no ruling above it. */
    boolean isOpenAbove() {
        return openAbove;
    }

    /** Whether the lowest row has no ruling below it. */
    boolean isOpenBelow() {
        return openBelow;
    }

    boolean hasColumns() {
        for (GridCell cell : cells) {
            if (cell.columnSpan() < xs.length - 1) {
                return true;
            }
        }
        return false;
    }

    public Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** Which of its cells lies there; -1 if none does. */
    public int cellAt(double x, double y) {
        int column = interval(xs, x);
        int row = interval(ys, y);
        return column < 0 || row < 0 ? -1 : cellOfField[row * (xs.length - 1) + column];
    }

    /** Whether the other grid stands in one of its cells. */
    boolean covers(Grid other) {
        Box box = other.box();
        return cells.stream()
                .map(GridCell::box)
                .anyMatch(cell -> cell.holds(box.left(), box.top()) && cell.holds(box.right(), box.bottom()));
    }

    /** The field that holds the box, as a cell of its own; null if it lies in several. */
    @Nullable
    GridCell fieldOf(Box box) {
        int column = columnOf(box);
        int row = rowOf(box);
        return column < 0 || row < 0 ? null : field(row, column);
    }

    /** The column that holds the box; -1 if it lies in several. */
    int columnOf(Box box) {
        return holding(xs, box.left(), box.right());
    }

    /** The row that holds the box; -1 if it lies in several. */
    int rowOf(Box box) {
        return holding(ys, box.top(), box.bottom());
    }

    private static int holding(double[] edges, double from, double to) {
        int found = interval(edges, (from + to) / 2);
        return found >= 0 && from > edges[found] - TOLERANCE && to < edges[found + 1] + TOLERANCE ? found : -1;
    }

    /** The parts of a cell in each row that it covers. */
    List<GridCell> rowsOf(GridCell cell) {
        List<GridCell> parts = new ArrayList<>();
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            Box box = new Box(cell.box().left(), ys[row], cell.box().right(), ys[row + 1]);
            parts.add(new GridCell(row, cell.column(), 1, cell.columnSpan(), box));
        }
        return parts;
    }

    /** The parts of a cell in each column that it covers. */
    List<GridCell> columnsOf(GridCell cell) {
        List<GridCell> parts = new ArrayList<>();
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
            Box box = new Box(
                    xs[column], cell.box().top(), xs[column + 1], cell.box().bottom());
            parts.add(new GridCell(cell.row(), column, cell.rowSpan(), 1, box));
        }
        return parts;
    }

    /** The fields that a cell covers, row by row, each as a cell of its own. */
    List<GridCell> fieldsOf(GridCell cell) {
        List<GridCell> fields = new ArrayList<>();
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                fields.add(field(row, column));
            }
        }
        return fields;
    }

    private GridCell field(int row, int column) {
        return new GridCell(row, column, 1, 1, new Box(xs[column], ys[row], xs[column + 1], ys[row + 1]));
    }

    private static int interval(double[] edges, double at) {
        int found = Arrays.binarySearch(edges, at);
        int interval = found >= 0 ? Math.min(found, edges.length - 2) : -found - 2;
        return interval >= 0 && interval < edges.length - 1 ? interval : -1;
    }

    private static double[] positions(List<Ruling> rulings, boolean level) {
        return distinct(rulings.stream()
                .filter(ruling -> ruling.level() == level)
                .mapToDouble(Ruling::at)
                .toArray());
    }

    /** The positions, and where the rulings of the other direction end if they reach beyond them. */
    private static double[] withEnds(double[] positions, List<Ruling> rulings, boolean level) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Ruling ruling : rulings) {
            if (ruling.level() == level) {
                least = Math.min(least, ruling.from());
                most = Math.max(most, ruling.to());
            }
        }
        if (least >= most) {
            return positions;
        }
        if (positions.length == 0) {
            return new double[] {least, most};
        }
        List<Double> all = new ArrayList<>();
        if (least < positions[0] - 2 * TOLERANCE) {
            all.add(least);
        }
        Arrays.stream(positions).forEach(all::add);
        if (most > positions[positions.length - 1] + 2 * TOLERANCE) {
            all.add(most);
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] distinct(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] distinct = new double[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; ) {
            int end = i + 1;
            while (end < sorted.length && sorted[end] - sorted[i] <= TOLERANCE) {
                end++;
            }
            distinct[count] = (sorted[i] + sorted[end - 1]) / 2;
            count++;
            i = end;
        }
        return Arrays.copyOf(distinct, count);
    }
}
