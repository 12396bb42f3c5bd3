package io.gongkai.parse.document;

/** A cell that editors parted by a table of one row within it, beside which nothing stands: its cells are those of the row around. */
public final class PartedCell {
    private PartedCell() {}

    /**
     * Whether a cell is parted so: its columns are shared out evenly, or none stands behind it.
     *
     * @param columns those that it covers
     * @param cells those of the table within it, 0 without such a table
     * @param last whether it is the last of its row
     */
    public static boolean is(int columns, int cells, boolean last) {
        return cells > 1 && (columns % cells == 0 || last);
    }

    /** How many columns each of its cells covers. */
    public static int columns(int columns, int cells) {
        return Math.max(1, columns / cells);
    }
}
