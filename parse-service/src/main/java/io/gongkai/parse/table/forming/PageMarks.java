package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.PageMark;
import java.util.ArrayList;
import java.util.List;

/** The number of a page, with dashes or words, in a cell behind the last row of it. */
final class PageMarks {
    private PageMarks() {}

    /** The cells without it; in a marked-up row, which has as many cells as the others, it leaves an empty one. */
    static List<Cell> removedFrom(List<Cell> cells, boolean markedUp) {
        int last = cells.size() - 1;
        while (last > 0 && Lettering.isVoid(cells.get(last).text())) {
            last--;
        }
        if (last <= 0 || !PageMark.fills(cells.get(last).text())) {
            return cells;
        }
        Cell mark = cells.get(last);
        List<Cell> own = new ArrayList<>(cells);
        if (markedUp) {
            own.set(last, new Cell("", mark.column(), mark.columnSpan(), mark.rowSpan(), mark.source()));
        } else {
            own.remove(last);
        }
        return own;
    }
}
