package io.gongkai.validate.localisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < cells.length; index++) {
            parts.add(new Part(cells[index], to[index]));
        }
        return of(parts);
    }

    static CellRepair of(List<Part> parts) {
        return new CellRepair(
                parts.stream().sorted(Comparator.comparingInt(Part::cell)).toList());
    }

    /** Whether both change some cell. */
    boolean meets(CellRepair other) {
        return parts.stream().anyMatch(part -> other.parts.stream().anyMatch(another -> another.cell() == part.cell()));
    }

    /** Both together; they change different cells. */
    CellRepair and(CellRepair other) {
        return of(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }
}
