package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a grid.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param rowSpan rows that it covers
 * @param columnSpan columns that it covers
 * @param box where it stands
 */
record GridCell(int row, int column, int rowSpan, int columnSpan, Box box) {

    /**
     * The cells of a grid, by their numbers.
     *
     * @param cellOfField the number of the cell that each field belongs to, row by row
     */
    static List<GridCell> of(int[] cellOfField, double[] xs, double[] ys) {
        int columns = xs.length - 1;
        List<int[]> extents = new ArrayList<>();
        for (int field = 0; field < cellOfField.length; field++) {
            int row = field / columns;
            int column = field % columns;
            if (cellOfField[field] == extents.size()) {
                extents.add(new int[] {row, column, row, column});
                continue;
            }
            int[] extent = extents.get(cellOfField[field]);
            extent[1] = Math.min(extent[1], column);
            extent[2] = Math.max(extent[2], row);
            extent[3] = Math.max(extent[3], column);
        }
        List<GridCell> cells = new ArrayList<>();
        for (int[] extent : extents) {
            cells.add(new GridCell(
                    extent[0],
                    extent[1],
                    extent[2] - extent[0] + 1,
                    extent[3] - extent[1] + 1,
                    new Box(xs[extent[1]], ys[extent[0]], xs[extent[3] + 1], ys[extent[2] + 1])));
        }
        return cells;
    }
}
