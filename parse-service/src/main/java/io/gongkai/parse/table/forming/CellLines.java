package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tables with a cell on each line, of which the blank ones are empty lines: between a label and the next there are then as
 * many lines as its row has figures, besides the empty lines that may part the cells. Told by counting; where the count is met
 * by nearly all labels, empty lines are cells.
 */
final class CellLines {
    private static final int LEAST_ROWS = 2;

    private final TableRegion region;
    private final PossibleCells lines;

    /** An empty line behind it only parts the table from what follows. */
    private final int lastPrinted;

    /** The lines of figures and blanks that follow the label on a line; by line. */
    private final Map<Integer, List<Integer>> stretches = new HashMap<>();

    /** Null if the lines are no cells. */
    private final @Nullable Spacing spacing;

    /** Whether some of the cells are empty lines; where none is, there is no need to count. */
    private boolean blank;

    /** How many empty lines that are no cells stand behind each row. */
    private int partingLines;

    /** Where empty lines part the cells. */
    private enum Spacing {
        NOWHERE,
        BEHIND_EACH_CELL,
        BEHIND_FILLED_CELLS
    }

    /** What else empty lines behind a row's cells may be. */
    private enum Surplus {
        NONE,
        COVERED_PLACES,
        /** One that parts it from the next; unless none prints its first cell, which may be the one too many then. */
        ONE_BEHIND_EACH_ROW,
        /** Two, as where the ends of a row and of its last cell are written on lines of their own. */
        TWO_BEHIND_EACH_ROW;

        int partingLines() {
            return switch (this) {
                case NONE, COVERED_PLACES -> 0;
                case ONE_BEHIND_EACH_ROW -> 1;
                case TWO_BEHIND_EACH_ROW -> 2;
            };
        }
    }

    CellLines(Document document, Outline outline, TableRegion region) {
        this.region = region;
        this.lines = new PossibleCells(document, outline, region);
        this.lastPrinted = lastPrinted(outline, region);
        if (region.kind() == TableKind.DISPUTES) {
            TableRegion requests = outline.region(TableKind.REQUESTS);
            int header = lines.header();
            int next = header + 1;
            boolean followed = next < document.lines().size() && (lines.isEmpty(next) || lines.isCell(next));
            CellLines above = requests == null || !followed ? null : new CellLines(document, outline, requests);
            this.spacing = above == null ? null : above.spacing;
            countBehind(header, above == null ? 0 : above.partingLines);
            return;
        }
        this.spacing = told(lines.labels());
        if (spacing == null || !blank) {
            stretches.clear();
        }
    }

    /** The last line of the table that prints something. */
    static int lastPrinted(Outline outline, TableRegion region) {
        int last = region.lines().to() - 1;
        while (last > region.lines().from() && outline.role(last) != LineRole.TABLE) {
            last--;
        }
        return last;
    }

    private @Nullable Spacing told(List<Integer> labels) {
        boolean together = lines.namesStandTogether();
        for (Surplus surplus : Surplus.values()) {
            for (Spacing candidate : Spacing.values()) {
                boolean contradicted =
                        together && candidate != Spacing.NOWHERE; // a header's cells are parted as others are
                if (!contradicted && isTold(labels, candidate, surplus)) {
                    partingLines = surplus.partingLines();
                    return candidate;
                }
            }
        }
        return null;
    }

    /** Whether the lines that follow the label on this line are the cells of its row, empty ones included. */
    boolean isRow(int line) {
        return stretches.containsKey(line);
    }

    /** The lines that follow the label. */
    List<Integer> cells(int line) {
        return stretches.getOrDefault(line, List.of());
    }

    /** Whether they are as many as the row has figures. */
    boolean isWhole(int line) {
        return region.kind() == TableKind.DISPUTES || cells(line).size() == lines.width(line);
    }

    private boolean isTold(List<Integer> labels, Spacing candidate, Surplus surplus) {
        stretches.clear();
        int met = 0;
        int rows = 0;
        boolean parted = true;
        boolean isLast = false;
        int parting = surplus.partingLines();
        boolean begins = parting == 0;
        boolean onlyBehind = true;
        boolean onlyBeside = true;
        blank = false;
        for (int i : labels) {
            List<Integer> behind = cellsBehind(i, candidate);
            List<Integer> cells = switch (surplus) {
                case NONE -> behind;
                case COVERED_PLACES -> withoutCovered(behind, lines.width(i));
                case ONE_BEHIND_EACH_ROW, TWO_BEHIND_EACH_ROW -> withoutLast(behind, lines.width(i), parting);
            };
            boolean filled = cells.stream().anyMatch(cell -> !lines.isEmpty(cell));
            if (cells.size() < lines.width(i) && !filled) {
                continue;
            }
            rows++;
            if (lines.goesOnBehind(behind.isEmpty() ? i : behind.getLast())) {
                continue;
            }
            begins |= !lines.isEmpty(cells.getFirst());
            blank |= cells.stream().anyMatch(cell -> lines.isEmpty(cell) && cell < lastPrinted);
            onlyBehind &= endsFirstEmptyLine(cells);
            onlyBeside &= areAroundEach(cells);
            stretches.put(i, cells);
            parted &= !isLast;
            isLast = cells.size() == behind.size();
            met += cells.size() == lines.width(i) ? 1 : 0;
        }
        // a row without the line too many that is not the last may have it among too few cells
        boolean told = parting == 0 || (begins && parted);
        // one empty line behind each row, and no other, may part the rows; those around each figure the lines
        return told && !onlyBehind && !onlyBeside && met >= LEAST_ROWS && 5 * met >= 4 * rows;
    }

    /** Whether the first empty line among the cells is the last of them. */
    private boolean endsFirstEmptyLine(List<Integer> cells) {
        return lines.isEmpty(cells.getLast())
                && cells.stream().filter(lines::isEmpty).count() == 1;
    }

    /** Whether an empty line stands before each figure and behind it, and no other among the cells. */
    private boolean areAroundEach(List<Integer> cells) {
        return IntStream.range(0, cells.size()).allMatch(i -> lines.isEmpty(cells.get(i)) == (i % 2 == 0));
    }

    /** The lines but for the empty ones that part the row from the next. */
    private List<Integer> withoutLast(List<Integer> behind, int width, int parting) {
        boolean parted = behind.size() == width + parting
                && behind.subList(width, behind.size()).stream().allMatch(lines::isEmpty);
        return parted ? behind.subList(0, width) : behind;
    }

    /** The lines but for those of the next row's first places, which labels over several rows cover. */
    private List<Integer> withoutCovered(List<Integer> behind, int width) {
        if (behind.size() <= width) {
            return behind;
        }
        int next = behind.getLast() + 1;
        while (next < region.lines().to() && !lines.isWords(next)) {
            next++;
        }
        String letters = next < region.lines().to() ? lines.letters(next) : "";
        List<Integer> rest = behind.subList(width, behind.size());
        boolean fits =
                rest.size() == CoveredPlaces.before(letters) && rest.stream().allMatch(lines::isEmpty);
        return fits ? behind.subList(0, width) : behind;
    }

    /**
     * The only row of the disputes has no label; it follows the header, parted as the table of requests is.
     *
     * @param first how many lines part rows, and so the header, which is one, from the next
     */
    private void countBehind(int header, int first) {
        List<Integer> cells = spacing == null ? List.of() : cellsBehind(header, spacing);
        boolean enough = cells.size() >= first + lines.width(header);
        if (enough && cells.subList(0, first).stream().allMatch(lines::isEmpty)) {
            stretches.put(header, cells.subList(first, first + lines.width(header)));
        }
    }

    /** The cells behind a label; those of the last row may be empty lines behind the table, as many as the row has. */
    private List<Integer> cellsBehind(int label, Spacing parted) {
        List<Integer> cells = new ArrayList<>();
        int end = region.lines().to();
        int i = label;
        boolean gap = parted != Spacing.NOWHERE;
        while (true) {
            i += gap ? 2 : 1;
            if (!lines.isCell(i) || (gap && !lines.isEmpty(i - 1))) {
                return cells;
            }
            if (i < end || (lines.isEmpty(i) && cells.size() < lines.width(label))) {
                cells.add(i);
            }
            gap = parted == Spacing.BEHIND_EACH_CELL || (parted == Spacing.BEHIND_FILLED_CELLS && !lines.isEmpty(i));
        }
    }

    /** The token of a line behind a label. */
    Token token(int line, boolean whole) {
        return lines.token(line, whole);
    }
}
