package io.gongkai.parse.table.assembly;

import io.gongkai.parse.table.row.Token;
import java.util.List;

/**
 * What a table leaves blank. Some organs print zeros, others leave their cells empty; where zeros are printed, an empty cell
 * that a sum contradicts, or that has no token at all, was lost rather than left blank.
 *
 * @param printsZerosBlank whether more cells print nothing than print 0
 */
public record BlankPolicy(boolean printsZerosBlank) {

    public static BlankPolicy of(List<List<CellChoice>> rows) {
        int blanks = 0;
        int zeros = 0;
        for (List<CellChoice> row : rows) {
            for (CellChoice cell : row) {
                Token token = cell.token();
                blanks += cell.isBlank() ? 1 : 0;
                zeros += token != null
                                && token.amount() != null
                                && token.amount().value().signum() == 0
                        ? 1
                        : 0;
            }
        }
        return new BlankPolicy(blanks > zeros);
    }
}
