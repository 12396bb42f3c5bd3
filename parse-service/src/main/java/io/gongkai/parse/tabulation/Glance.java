package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import java.util.List;

/** One look at each cell for what may be no table: hardly any document has such, and it is all that the others pay. */
final class Glance {
    /** Most cells hold a figure; those that say something are longer. */
    private static final int SHORTEST = 4;

    /** A letter each of 社会公益组织 and 法律服务机构. */
    private static final char[] NAMED = {'益', '律'};

    private final int[] named = new int[NAMED.length];
    private boolean joined;
    private boolean shared;

    Glance(List<Line> lines) {
        for (Line line : lines) {
            joined = joined || JoinedRows.mayStandIn(line);
            for (Cell cell : line.cells()) {
                String text = cell.text();
                if (text.length() >= SHORTEST) {
                    shared = shared || text.indexOf('\n') > 0;
                    countNames(text);
                }
            }
        }
    }

    private void countNames(String text) {
        for (int i = 0; i < NAMED.length; i++) {
            for (int at = text.indexOf(NAMED[i]); at >= 0; at = text.indexOf(NAMED[i], at + 1)) {
                named[i]++;
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
        return Math.min(named[0], named[1]) >= least;
    }
}
