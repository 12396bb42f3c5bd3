package io.gongkai.parse.word;

import io.gongkai.parse.document.LimitExceededException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of an RTF says of its cells.
 *
 * @param left where the first begins, in twips
 * @param cells from the left
 */
record RtfRow(int left, List<Cell> cells) {

    /** A cell: where it ends, in twips, and what it is one with. */
    record Cell(int right, Merge across, Merge down) {}

    /** Where a cell begins, in twips. */
    int leftOf(int cell) {
        return cell == 0 ? left : cells.get(cell - 1).right();
    }

    /** A row while its definition is read; rows without one are as the one before. */
    static final class Draft {
        /** As HTML; Word itself allows 63. */
        private static final int MOST_CELLS = 1000;

        private final List<Cell> cells = new ArrayList<>();
        private int left;
        private Merge across = Merge.NONE;
        private Merge down = Merge.NONE;
        private @Nullable RtfRow row;

        /** Takes a control word, if it is one of rows. */
        void take(String word, int parameter) {
            switch (word) {
                case "trowd" -> {
                    cells.clear();
                    left = 0;
                    row = null;
                }
                case "trleft" -> {
                    left = parameter;
                    row = null;
                }
                case "clmgf" -> across = Merge.FIRST;
                case "clmrg" -> across = Merge.NEXT;
                case "clvmgf" -> down = Merge.FIRST;
                case "clvmrg" -> down = Merge.NEXT;
                case "cellx" -> {
                    if (cells.size() == MOST_CELLS) {
                        throw new LimitExceededException("columns", MOST_CELLS);
                    }
                    cells.add(new Cell(parameter, across, down));
                    across = Merge.NONE;
                    down = Merge.NONE;
                    row = null;
                }
                default -> {}
            }
        }

        /** The row as it is defined by now; the same one where nothing changed. */
        RtfRow row() {
            RtfRow defined = row == null ? new RtfRow(left, List.copyOf(cells)) : row;
            row = defined;
            return defined;
        }
    }
}
