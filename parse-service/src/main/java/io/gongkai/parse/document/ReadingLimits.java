package io.gongkai.parse.document;

/**
 * How large a document may be before it is given up as too complex. A report has some 300 lines, 400 cells and elements
 * nested less than 60 deep.
 *
 * @param lines lines and rows
 * @param cells cells of all lines
 * @param depth elements within elements
 */
public record ReadingLimits(int lines, int cells, int depth) {
    /** A hundred times a long report, nested ten times as deep as any portal page seen. */
    public static final ReadingLimits USUAL = new ReadingLimits(200_000, 400_000, 500);

    public ReadingLimits {
        if (lines < 1 || cells < 1 || depth < 1) {
            throw new IllegalArgumentException(
                    "limits are positive, not " + lines + " lines, " + cells + " cells, depth " + depth);
        }
    }
}
