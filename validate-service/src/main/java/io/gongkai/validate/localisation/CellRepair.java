package io.gongkai.validate.localisation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Cells and the numbers that they must hold for all gaps to be closed.
 *
 * @param parts the cells, in the order of the layout
 */
record CellRepair(List<Part> parts) {

    /**
     * @param cell place in the layout
     * @param to what it must hold, in units
     */
    record Part(int cell, long to) {}

    static CellRepair of(int[] cells, long[] to) {
        Part[] parts = new Part[cells.length];
        for (int index = 0; index < cells.length; index++) {
            parts[index] = new Part(cells[index], to[index]);
        }
        Arrays.sort(parts, Comparator.comparingInt(Part::cell));
        return new CellRepair(List.of(parts));
    }
}
