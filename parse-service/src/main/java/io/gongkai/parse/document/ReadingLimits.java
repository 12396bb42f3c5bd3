package io.gongkai.parse.document;

/**
 * How large a document may be before it is given up as too complex. A report has some 300 lines, 400 cells and elements
 * nested less than 60 deep; as .docx it has 30 entries and unpacks from 30 kB to 400 kB.
 *
 * @param lines lines and rows
 * @param cells cells of all lines
 * @param depth elements within elements
 * @param entries files in an archive, which .docx and OFD are
 * @param unpackedBytes bytes of all those of its files that are read, unpacked
 * @param ratio unpacked bytes of a file for each packed one; files below a MiB may have any
 */
public record ReadingLimits(int lines, int cells, int depth, int entries, int unpackedBytes, int ratio) {
    /** A hundred times a long report, nested ten times as deep as any portal page seen. */
    public static final ReadingLimits USUAL = new ReadingLimits(200_000, 400_000, 500, 10_000, 128 * 1024 * 1024, 250);

    public ReadingLimits {
        if (lines < 1 || cells < 1 || depth < 1 || entries < 1 || unpackedBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException(
                    "limits are positive, not " + lines + " lines, " + cells + " cells, depth " + depth + ", " + entries
                            + " entries, " + unpackedBytes + " unpacked bytes, ratio " + ratio);
        }
    }

    /** Throws {@link LimitExceededException} if there are more lines than may be, or more cells. */
    public void check(int readLines, int readCells) {
        if (readLines > lines) {
            throw new LimitExceededException("lines", lines);
        }
        if (readCells > cells) {
            throw new LimitExceededException("cells", cells);
        }
    }
}
