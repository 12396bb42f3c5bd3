package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/** One look at each cell for what may be no table: hardly any document has such, and it is all that the others pay. */
final class Glance {
    /** Most cells hold a figure; those that say something are longer. */
    private static final int SHORTEST = 4;

    /** A letter each of 社会公益组织 and 法律服务机构. */
    private static final char[] NAMED = {'益', '律'};

    private final List<String> telling = new ArrayList<>();
    private boolean joined;
    private boolean shared;

    Glance(List<Line> lines) {
        for (Line line : lines) {
            joined = joined || JoinedRows.mayStandIn(line);
            List<Cell> cells = line.cells();
            for (int i = 0; i < cells.size(); i++) {
                String text = cells.get(i).text();
                if (text.length() >= SHORTEST) {
                    shared = shared || text.indexOf('\n') > 0;
                    telling.add(text);
                }
            }
        }
    }

    /** Whether a line may hold several rows. */
    boolean showsJoinedRows() {
        return joined;
    }

    /** Whether a cell holds several lines. */
    boolean showsSharedCells() {
        return shared;
    }

    /** Whether names of applicants are printed so often, some of them misread; a table prints each once, over its column. */
    boolean showsNames(int least) {
        for (char named : NAMED) {
            if (!isPrinted(named, least)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPrinted(char named, int least) {
        int seen = 0;
        for (String text : telling) {
            for (int at = text.indexOf(named); at >= 0; at = text.indexOf(named, at + 1)) {
                seen++;
            }
        }
        return seen >= least;
    }
}
