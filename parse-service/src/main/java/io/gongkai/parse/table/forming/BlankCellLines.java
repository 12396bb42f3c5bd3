package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Line;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRange;
import java.util.List;

/**
 * Blank cells of a table with a tab and one cell on each line. Where a blank one holds an empty paragraph, an empty line stands behind
 * each, which does not end the row as others do.
 */
final class BlankCellLines {
    private final List<Line> lines;
    private final boolean parted;

    BlankCellLines(List<Line> lines, LineRange table) {
        this.lines = lines;
        this.parted = areParted(table);
    }

    /** Whether the empty line is one that stands behind a blank cell. */
    boolean hasLineBehindOne(int line) {
        return parted && isBlankCell(line - 1);
    }

    /** Whether an empty line stands behind each blank cell, and behind that another cell of some rows. */
    private boolean areParted(LineRange table) {
        boolean within = false;
        for (int i = table.from(); i + 2 < table.to(); i++) {
            if (!isBlankCell(i)) {
                continue;
            }
            if (!isEmpty(i + 1)) {
                return false;
            }
            within |= isBlankCell(i + 2);
        }
        return within;
    }

    private boolean isBlankCell(int line) {
        return line >= 0 && isVoid(line) && lines.get(line).cells().size() == 2;
    }

    private boolean isEmpty(int line) {
        return isVoid(line) && lines.get(line).cells().size() == 1;
    }

    private boolean isVoid(int line) {
        return lines.get(line).table() == null
                && lines.get(line).cells().stream().allMatch(cell -> Lettering.isVoid(cell.text()));
    }
}
