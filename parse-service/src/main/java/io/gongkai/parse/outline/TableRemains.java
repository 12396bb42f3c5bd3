package io.gongkai.parse.outline;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a table above and below the lines that were found to be its own: headers and rows in other words than the form's,
 * which are no text either.
 */
final class TableRemains {
    /** Longer runs of letters say something. */
    private static final int LONGEST_RUN = 60;

    /** The header of a table with one cell on each line, its cells broken. */
    private static final int LINES_OF_A_HEADER = 40;

    private static final int LETTERS_OF_A_HEADER = 5;

    /** The first cell of the table of requests, whole or cut. */
    private static final Pattern CORNER = Pattern.compile("勾稽关系|[本此]列数据");

    private static final Pattern WIDE_GAP = Pattern.compile("\\S(?:[\\s\u00A0]{3,}|\u3000{2,})\\S");

    private final List<Line> lines;
    private final SketchedLines sketched;

    TableRemains(List<Line> lines, SketchedLines sketched) {
        this.lines = lines;
        this.sketched = sketched;
    }

    /** The lines of the region with those around it. */
    LineRange around(TableRegion region) {
        int from = region.lines().from();
        while (from > 0 && belongs(from - 1, from, region.kind())) {
            from--;
        }
        int to = region.lines().to();
        while (to < lines.size() && belongs(to, to - 1, region.kind())) {
            to++;
        }
        return new LineRange(region.kind() == TableKind.REQUESTS ? corner(from) : from, to);
    }

    /** Where the corner note stands above a line, with nothing but words between; the line itself without one. */
    private int corner(int line) {
        int corner = line;
        for (int i = line - 1; i >= 0 && i >= line - LINES_OF_A_HEADER && !ends(i); i--) {
            corner = CORNER.matcher(sketched.letters(i)).find() ? i : corner;
        }
        return corner;
    }

    /**
     * Whether a line is in the table of its neighbour: drawn in the same, or both in cells that tabs or wide gaps part, or made of
     * the letters of its headers.
     */
    private boolean belongs(int line, int neighbour, TableKind kind) {
        Line one = lines.get(line);
        Line other = lines.get(neighbour);
        boolean same = one.table() == null
                ? other.table() == null
                        && ((isParted(one) && isParted(other)) || isOfHeaders(sketched.letters(line), kind))
                : one.table().equals(other.table());
        return same && !ends(line);
    }

    private static boolean isOfHeaders(String letters, TableKind kind) {
        return letters.length() >= LETTERS_OF_A_HEADER && FormWords.areOfHeaders(kind, letters);
    }

    private static boolean isParted(Line line) {
        return line.cells().size() > 1
                || WIDE_GAP.matcher(line.cells().getFirst().text()).find();
    }

    /** Whether the table ends before it gets to the line. */
    private boolean ends(int line) {
        return (sketched.isHeading(line) && !isName(line)) || says(lines.get(line));
    }

    /** The first row of a table may say once more what the heading above says. */
    private boolean isName(int line) {
        int above = line - 1;
        while (above >= 0 && sketched.isEmpty(above)) {
            above--;
        }
        return above >= 0
                && lines.get(line).table() != null
                && lines.get(above).table() == null
                && sketched.isHeading(above)
                && sketched.slot(above) == sketched.slot(line);
    }

    private static boolean says(Line line) {
        StringBuilder joined = new StringBuilder();
        for (Cell cell : line.cells()) {
            String text = cell.text();
            if (text.indexOf('。') >= 0 || hasLongRun(text) || FormHeading.isNumbered(text)) {
                return true;
            }
            joined.append(text);
        }
        return FormHeading.isNumbered(joined.toString());
    }

    private static boolean hasLongRun(String text) {
        return Arrays.stream(TableText.words(text)).anyMatch(run -> Lettering.count(run) > LONGEST_RUN);
    }
}
