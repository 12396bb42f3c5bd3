package io.gongkai.parse.table.sum;

import io.gongkai.parse.form.RequestPart;
import io.gongkai.parse.table.assembly.BlankDoubt;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a column of requests come to.
 *
 * @param balance 本年新收 + 上年结转 − 总计 − 结转下年度, which the form's corner note has be 0
 * @param results what the results are more than 总计
 */
public record RequestSums(BigDecimal balance, BigDecimal results) {
    public static final RequestSums ZERO = new RequestSums(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Those of the cells chosen; null if one of them is not known. */
    public static @Nullable RequestSums of(List<ReadRow> rows, List<List<CellChoice>> cells, int column) {
        return of(rows, cells, column, -1, BigDecimal.ZERO);
    }

    /** The same with another value in one row. */
    public static @Nullable RequestSums of(
            List<ReadRow> rows, List<List<CellChoice>> cells, int column, int row, BigDecimal value) {
        RequestSums sums = ZERO;
        for (int r = 0; r < rows.size(); r++) {
            BigDecimal weight =
                    r == row ? value : BlankDoubt.weight(cells.get(r).get(column));
            if (weight == null) {
                return null;
            }
            sums = sums.with(rows.get(r).row().part(), weight);
        }
        return sums;
    }

    public RequestSums with(RequestPart part, BigDecimal weight) {
        return switch (part) {
            case RECEIVED -> new RequestSums(balance.add(weight), results);
            case CARRIED_OUT -> new RequestSums(balance.subtract(weight), results);
            case TOTAL -> new RequestSums(balance.subtract(weight), results.subtract(weight));
            case RESULT -> new RequestSums(balance, results.add(weight));
        };
    }

    public boolean areResultsTheTotal() {
        return results.signum() == 0;
    }

    public boolean areEven() {
        return balance.signum() == 0 && areResultsTheTotal();
    }
}
