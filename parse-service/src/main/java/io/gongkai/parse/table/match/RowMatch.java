package io.gongkai.parse.table.match;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which printed row is which row of the form.
 *
 * @param table the layout whose rows they are
 * @param figures the printed row that holds the figures of a row of the form, by the latter's position
 * @param fragments the printed rows that hold only words of its label
 * @param doubtful rows of the form whose figures may as well be those of another row
 * @param strays printed rows with figures that belong to no row
 */
public record RowMatch(
        FormTable table,
        Map<Integer, PrintedRow> figures,
        Map<Integer, List<PrintedRow>> fragments,
        Set<Integer> doubtful,
        List<PrintedRow> strays) {

    /** The same with no row sure. */
    RowMatch doubted() {
        return new RowMatch(table, figures, fragments, figures.keySet(), strays);
    }
}
