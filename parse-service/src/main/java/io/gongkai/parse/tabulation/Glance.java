package io.gongkai.parse.tabulation;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import java.util.List;

/** One look at each cell for what may be no table: hardly any document has such, and it is all that the others pay. */
final class Glance {
    /** Most cells hold a figure; those that say something are longer. */
    private static final int SHORTEST = 4;

    /** A letter of 社会公益组织. */
    private static final char WELFARE = '益';

    /** A letter of 法律服务机构. */
    private static final char LAW = '律';

    private final List<Line> lines;
    private boolean joined;
    private boolean shared;
    private int welfare;

    Glance(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            joined = joined || JoinedRows.mayStandIn(line);
            List<Cell> cells = line.cells();
            for (int i = 0; i < cells.size(); i++) {
                String text = cells.get(i).text();
                if (text.length() >= SHORTEST) {
                    shared = shared || text.indexOf('\n') > 0;
                    welfare += times(text, WELFARE);
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
        return welfare >= least && lawyers() >= least;
    }

    private int lawyers() {
        int seen = 0;
        for (Line line : lines) {
            for (Cell cell : line.cells()) {
                seen += cell.text().length() >= SHORTEST ? times(cell.text(), LAW) : 0;
            }
        }
        return seen;
    }

    private static int times(String text, char letter) {
        int times = 0;
        for (int at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) {
            times++;
        }
        return times;
    }
}
