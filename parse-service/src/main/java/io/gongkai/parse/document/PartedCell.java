package io.gongkai.parse.document;

/** A cell that editors parted by a table of one row within it, beside which nothing stands: its cells are those of the row around. */
public final class PartedCell {
    private PartedCell() {}

    /**
     * Whether a cell is parted so: its columns are shared out evenly, or it is the last of its row and holds most of its cells.
     *
     * @param columns those that it covers
     * @param cells those of the table within it, 0 without such a table
     * @param before how many cells stand before it in its row
     * @param last whether none stands behind it
     */
    public static boolean is(int columns, int cells, int before, boolean last) {
        return cells > 1 && (columns % cells == 0 || (last && cells > before));
    }

    /** How many columns each of its cells covers. */
    public static int columns(int columns, int cells) {
        return Math.max(1, columns / cells);
    }
}
