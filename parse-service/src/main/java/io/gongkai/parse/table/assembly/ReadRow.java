package io.gongkai.parse.table.assembly;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the form, and the ways in which its printed row can be read.
 *
 * @param row the row of the form
 * @param printed what the document prints for it; null if nothing was found
 * @param options the admissible alignments that are left; empty if there are none
 * @param headed the alignment under the printed header; null if header and row do not meet
 */
public record ReadRow(
        FormRow row,
        @Nullable PrintedRow printed,
        List<Alignment> options,
        @Nullable Alignment headed) {

    public ReadRow with(List<Alignment> left) {
        return new ReadRow(row, printed, left, headed);
    }

    /** Whether the figures differ between the alignments. */
    public boolean isAmbiguous() {
        return options.size() > 1;
    }

    /**
     * The cells on which all alignments that are left agree; the header decides when they do not, unless a digit on the label may
     * be a figure too.
     */
    public List<CellChoice> cells() {
        boolean decides = headed != null && options.contains(headed) && (printed == null || printed.glued() == null);
        return headed != null && decides ? cells(List.of(headed)) : cells(options);
    }

    /** The cells on which all alignments that are left agree, whatever the header says. */
    public List<CellChoice> agreed() {
        return cells(options);
    }

    private List<CellChoice> cells(List<Alignment> options) {
        List<CellChoice> cells = new ArrayList<>();
        if (options.isEmpty()) {
            row.cells().forEach(cell -> cells.add(CellChoice.UNDECIDED));
            return cells;
        }
        Alignment first = options.getFirst();
        for (int column = 0; column < row.cells().size(); column++) {
            int at = column;
            boolean agreed = options.stream().allMatch(option -> option.agrees(first, at));
            cells.add(agreed ? CellChoice.of(first.cells().get(column)) : CellChoice.UNDECIDED);
        }
        return cells;
    }

    /** Whether its last cell is the sum of the others in one of its alignments. */
    public boolean sumsUp() {
        int last = row.cells().size() - 1;
        return options.stream().anyMatch(option -> option.sumsUp(0, last));
    }
}
