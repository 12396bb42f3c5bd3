package io.gongkai.parse.table.doubt;

import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of requests with what was chosen for their cells, which is taken back where it is doubted. */
public final class DoubtedRows {
    private final List<ReadRow> rows;
    private final List<List<CellChoice>> cells;
    private final Set<Integer> disordered = new HashSet<>();

    /** The cells are changed where they are doubted. */
    public DoubtedRows(List<ReadRow> rows, List<List<CellChoice>> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    int size() {
        return rows.size();
    }

    ReadRow row(int row) {
        return rows.get(row);
    }

    /** What the document prints for the row; null if nothing was found. */
    @Nullable
    PrintedRow printed(int row) {
        return rows.get(row).printed();
    }

    List<ReadRow> rows() {
        return rows;
    }

    List<List<CellChoice>> cells() {
        return cells;
    }

    /** Leaves the row open. */
    public void doubt(int row) {
        cells.get(row).replaceAll(_ -> CellChoice.UNDECIDED);
    }

    /** The same where the row may have the figures of others, or they its own: that it does not add up is not its writer's fault then. */
    void doubtOrder(int row) {
        disordered.add(row);
        doubt(row);
    }

    /** Leaves those cells of the row open that another way to put its figures fills otherwise; it may add up in that way. */
    void doubt(int row, Alignment other) {
        disordered.add(row);
        List<CellChoice> chosen = cells.get(row);
        for (int column = 0; column < chosen.size(); column++) {
            CellChoice cell = chosen.get(column);
            Token token = other.cells().get(column);
            boolean same = cell.isBlank() ? other.isBlank(column) : Objects.equals(cell.token(), token);
            chosen.set(column, same ? cell : CellChoice.UNDECIDED);
        }
    }

    /** The rows that may have the figures of others, or they theirs. */
    public Set<Integer> disordered() {
        return disordered;
    }
}
