package io.gongkai.parse.table.header;

import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.alignment.Alignments;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as its header prints them: in the order of the form, in another, with more of them, or with fewer.
 *
 * @param sequence each column's place in the form, from left to right; −1 for one that the form does not have
 * @param width how many columns the form has
 */
public record PrintedColumns(List<Integer> sequence, int width) {

    static PrintedColumns ofForm(int width) {
        List<Integer> sequence = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            sequence.add(i);
        }
        return new PrintedColumns(sequence, width);
    }

    /** Whether they are the form's, in its order. */
    public boolean isForm() {
        if (sequence.size() != width) {
            return false;
        }
        for (int place = 0; place < width; place++) {
            if (sequence.get(place) != place) {
                return false;
            }
        }
        return true;
    }

    /** Whether those that the form has stand in its order. */
    boolean isInOrder() {
        List<Integer> named = named();
        List<Integer> sorted = new ArrayList<>(named);
        Collections.sort(sorted);
        return named.equals(sorted);
    }

    List<Integer> named() {
        return sequence.stream().filter(column -> column >= 0).toList();
    }

    /** Those that the form has. */
    public PrintedColumns withoutExtras() {
        return new PrintedColumns(named(), width);
    }

    /** The ways to put the figures of the row under the columns, brought into the order of the form. */
    public List<Alignment> options(PrintedRow row) {
        List<Alignment> ways = Alignments.of(row, sequence.size());
        return isForm()
                ? ways
                : ways.stream().map(way -> arranged(way, row)).distinct().toList();
    }

    private Alignment arranged(Alignment way, PrintedRow row) {
        // a column that is not printed holds nothing that could be read
        Token unprinted = new Token(Token.Kind.ODD, "", null, -1, row.source());
        List<@Nullable Token> cells = new ArrayList<>(Collections.nCopies(width, unprinted));
        for (int i = 0; i < sequence.size(); i++) {
            if (sequence.get(i) >= 0) {
                cells.set(sequence.get(i), way.cells().get(i));
            }
        }
        return new Alignment(cells);
    }
}
