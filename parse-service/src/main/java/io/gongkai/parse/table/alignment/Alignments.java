package io.gongkai.parse.table.alignment;

import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All admissible ways to put the tokens of a row under its columns: as printed where there are just as many; else blanks
 * are dropped where there are too many tokens, inserted where there are too few. Nothing that is printed is dropped or
 * changes its order.
 */
public final class Alignments {
    /** As many as ways to choose 7 of 15 columns; more are not weighed. */
    private static final int MOST = 6435;

    /** Rows with fewer figures than the table has columns have wide cells; no table has fewer columns. */
    private static final int COLUMNS_OF_THE_FORM = 3;

    private final List<Token> filled = new ArrayList<>();

    /** Blanks before each filled token, and behind the last. */
    private final List<List<Token>> gaps = new ArrayList<>();

    private final boolean insert;

    private final List<Alignment> found = new ArrayList<>();

    private Alignments(List<Token> tokens, int columns) {
        this.insert = tokens.size() < columns;
        List<Token> gap = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isBlank()) {
                gap.add(token);
                continue;
            }
            filled.add(token);
            gaps.add(gap);
            gap = new ArrayList<>();
        }
        gaps.add(gap);
    }

    /** The ways to put the figures of the row under so many columns; none if more is printed than there are columns. */
    public static List<Alignment> of(PrintedRow row, int columns) {
        List<Token> hard = withoutGaps(row.figures());
        if (hard.size() < columns && row.isBroken()) {
            return List.of();
        }
        Token glued = row.glued();
        if (hard.size() == columns) {
            return of(row, new Alignment(new ArrayList<>(hard)));
        }
        if (glued == null) {
            boolean telling = hard.size() < row.figures().size() && hard.size() < columns && !areSeparators(row, hard);
            List<Alignment> ways = of(telling ? row.figures() : hard, columns);
            return columns < COLUMNS_OF_THE_FORM && isRepeated(hard, columns)
                    ? withRepeated(ways, hard, columns)
                    : ways;
        }
        List<Token> withGlued = new ArrayList<>();
        withGlued.add(glued);
        withGlued.addAll(hard);
        if (hard.size() < columns) {
            return of(withGlued, columns);
        }
        List<Token> filled = hard.stream().filter(token -> !token.isBlank()).toList();
        // side by side, with the digit on the label, they fill all columns: the blanks are cells beside those
        if (!row.markedUp()
                && columns > 1
                && filled.size() == columns - 1
                && hard.lastIndexOf(filled.getLast()) - hard.indexOf(filled.getFirst()) == filled.size() - 1) {
            List<Token> all = new ArrayList<>(filled);
            all.addFirst(glued);
            return List.of(new Alignment(new ArrayList<>(all)));
        }
        List<Alignment> ways = new ArrayList<>(of(hard, columns));
        ways.addAll(of(withGlued, columns));
        return ways;
    }

    /** The ways to put what the row prints under more columns, wherever it leaves cells empty. */
    public static List<Alignment> ofFigures(PrintedRow row, int columns) {
        return of(row.figures().stream().filter(token -> !token.isBlank()).toList(), columns);
    }

    private static List<Token> withoutGaps(List<Token> figures) {
        List<Token> hard = new ArrayList<>(figures.size());
        for (Token token : figures) {
            if (token.kind() != Token.Kind.GAP) {
                hard.add(token);
            }
        }
        return hard;
    }

    /**
     * The ways to read a row that has a cell for each column: as printed, or with the digit on its label as its first figure. Of a
     * marked-up row that left its cell empty, or the others moved up, and the last one is empty; in text, any blank may be it.
     */
    public static List<Alignment> of(PrintedRow row, Alignment printed) {
        Token glued = row.glued();
        List<@Nullable Token> cells = printed.cells();
        int last = cells.size() - 1;
        if (glued == null || !printed.hasBlanks()) {
            return List.of(printed);
        }
        List<@Nullable Token> all = new ArrayList<>(cells);
        all.addFirst(glued);
        Alignment movedUp = new Alignment(new ArrayList<>(all.subList(0, cells.size())));
        List<Alignment> ways = new ArrayList<>(List.of(printed));
        if (!row.markedUp()) {
            ways.addAll(of(all.stream().filter(Objects::nonNull).toList(), cells.size()));
            return ways;
        }
        if (printed.isBlank(0)) {
            all.remove(1);
            ways.add(new Alignment(all));
        }
        if (printed.isBlank(last)) {
            ways.add(movedUp);
        }
        return ways;
    }

    /** Whether the cells that are too many print again what stands in the last column, as a wide cell that is repeated does. */
    private static boolean isRepeated(List<Token> hard, int columns) {
        if (hard.size() <= columns || hard.get(columns - 1).isBlank()) {
            return false;
        }
        String last = hard.get(columns - 1).text();
        return hard.subList(columns, hard.size()).stream()
                .allMatch(token -> token.text().equals(last));
    }

    /** Two equal figures may be one: that leaves a doubt where there is another way to put them. */
    private static List<Alignment> withRepeated(List<Alignment> ways, List<Token> hard, int columns) {
        Alignment once = new Alignment(new ArrayList<>(hard.subList(0, columns)));
        if (ways.isEmpty() || ways.contains(once)) {
            return ways;
        }
        List<Alignment> all = new ArrayList<>(ways);
        all.add(once);
        return all;
    }

    /** Where an empty line stands behind every figure, it parts them, and says nothing of blank cells. */
    private static boolean areSeparators(PrintedRow row, List<Token> hard) {
        return hard.size() > 2 && row.figures().size() - hard.size() >= hard.size() - 1;
    }

    public static List<Alignment> of(List<Token> tokens, int columns) {
        if (tokens.size() == columns) {
            return List.of(new Alignment(new ArrayList<>(tokens)));
        }
        Alignments alignments = new Alignments(tokens, columns);
        int spare = columns - alignments.filled.size();
        if (spare >= 0) {
            alignments.extend(0, spare, new ArrayList<>());
        }
        boolean placed = !alignments.filled.isEmpty()
                && alignments.filled.stream().allMatch(token -> token.reach().tells());
        return placed && alignments.found.size() == 1 ? List.of(seen(alignments)) : alignments.found;
    }

    /** Where the places of figures leave one way, they tell that what is missing between them is blank. */
    private static Alignment seen(Alignments only) {
        Token blank = Token.blank(only.filled.getFirst().source());
        List<@Nullable Token> cells = new ArrayList<>(only.found.getFirst().cells());
        cells.replaceAll(token -> token == null ? blank : token);
        return new Alignment(cells);
    }

    private void extend(int at, int spare, List<@Nullable Token> cells) {
        if (found.size() >= MOST) {
            return;
        }
        List<Token> gap = gaps.get(at);
        boolean last = at == filled.size();
        int least = last ? spare : insert ? gap.size() : 0;
        int most = last || insert ? spare : Math.min(spare, gap.size());
        if (last && (insert ? spare < gap.size() : spare > gap.size())) {
            return;
        }
        for (int blanks = least; blanks <= most; blanks++) {
            int size = cells.size();
            for (int i = 0; i < blanks; i++) {
                cells.add(i < gap.size() ? gap.get(i) : null);
            }
            if (last) {
                found.add(new Alignment(new ArrayList<>(cells)));
            } else if (filled.get(at).reach().holds(cells.size())) {
                cells.add(filled.get(at));
                extend(at + 1, spare - blanks, cells);
            }
            cells.subList(size, cells.size()).clear();
        }
    }
}
