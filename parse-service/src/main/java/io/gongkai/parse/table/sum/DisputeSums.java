package io.gongkai.parse.table.sum;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.alignment.Alignments;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to put the figures of the disputes' row under its columns, and what the sums of its three blocks say of them. */
public final class DisputeSums {
    private static final int COLUMNS = FormTable.DISPUTES;
    private static final int BLOCK = FormTable.OUTCOMES;
    private static final int BLOCKS = COLUMNS / BLOCK;

    private final PrintedRow row;
    private final List<Alignment> ways;

    public DisputeSums(PrintedRow row) {
        this.row = row;
        this.ways = Alignments.of(row, COLUMNS);
    }

    public PrintedRow row() {
        return row;
    }

    /**
     * The ways with which most blocks sum up; none where too few do.
     *
     * @param headed the way that the header tells
     * @param broken whether the numbers may be broken, so that all blocks must sum up
     */
    public List<Alignment> best(@Nullable Alignment headed, boolean broken) {
        List<Alignment> best = new ArrayList<>();
        int most = -1;
        for (Alignment way : ways) {
            int sums = sums(way);
            if (sums > most) {
                best.clear();
                most = sums;
            }
            if (sums == most) {
                best.add(way);
            }
        }
        if (!broken && most < BLOCKS && headed != null && best.contains(headed)) {
            return List.of(headed); // the filer's sum is wrong, and no other way to put the figures helps
        }
        boolean told = row.figures().stream()
                .allMatch(token -> token.isBlank() || token.reach().tells());
        if (best.size() > 1 && !row.ruled() && !told) {
            return List.of(); // no column tells which of them it is
        }
        boolean blank = row.figures().stream().anyMatch(token -> token.kind() == Token.Kind.BLANK);
        boolean placed = !row.ruled() && (blank || (told && row.figures().size() < COLUMNS));
        return most < (broken || placed ? BLOCKS : leastSums()) ? List.of() : best;
    }

    /** Figures without cells may have lost their order, or grown together: then sums fail in two blocks at least. */
    private int leastSums() {
        if (row.ruled()) {
            return 0;
        }
        return row.isOnOneLine() && row.figures().size() == COLUMNS ? 1 : 2;
    }

    /** Whether there are ways, and a sum fails in each of them. */
    public boolean holdNowhere() {
        return !ways.isEmpty() && ways.stream().allMatch(way -> sums(way) < BLOCKS);
    }

    /** How many blocks sum up. */
    private static int sums(Alignment way) {
        int sums = 0;
        for (int block = 0; block < COLUMNS; block += BLOCK) {
            sums += way.sumsUp(block, block + BLOCK - 1) ? 1 : 0;
        }
        return sums;
    }
}
