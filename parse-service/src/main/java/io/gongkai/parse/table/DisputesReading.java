package io.gongkai.parse.table;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.BlankDoubt;
import io.gongkai.parse.table.assembly.BlankPolicy;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.assembly.RowRepairs;
import io.gongkai.parse.table.assembly.TableAssembly;
import io.gongkai.parse.table.assembly.TableRead;
import io.gongkai.parse.table.header.DisputeHeader;
import io.gongkai.parse.table.header.DisputeNames;
import io.gongkai.parse.table.header.ExtraColumns;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.shape.DisputeParts;
import io.gongkai.parse.table.sum.DisputeSums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the disputes table: one row of three blocks, each of four outcomes and their total, on one line or on several. */
final class DisputesReading {
    private static final int BLOCK = FormTable.OUTCOMES;
    private static final int COLUMNS = FormTable.DISPUTES;

    private static final List<String> OUTCOMES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结");
    private static final int LEAST_NAMES = 2;

    /** Words of the columns' names, as narrow columns cut them. */
    private static final List<String> NAMES = List.of("维持", "纠正", "尚未", "审结", "总计");

    /** Columns that filers add to the form's. */
    private static final Set<String> EXTRAS = Set.of("合计", "备注", "小计");

    private final FormTable table;
    private final List<PrintedRow> printed;
    private final BooleanSupplier blank;
    private final RowRepairs repairs = new RowRepairs();

    /** @param blank whether the table is blank if it prints no figure, which takes long to tell and is seldom asked */
    DisputesReading(FormTable table, List<PrintedRow> printed, BooleanSupplier blank) {
        this.table = table;
        this.blank = blank;
        this.printed = ExtraColumns.removedFrom(printed, namesTotals(printed) ? EXTRAS : Set.of("备注"));
    }

    /** Whether the header has 总计 for each kind; where it has not, 合计 or 小计 is another name for it. */
    private static boolean namesTotals(List<PrintedRow> printed) {
        return printed.stream()
                        .flatMap(row -> row.labels().stream())
                        .filter(label -> Lettering.letters(label.text()).equals("总计"))
                        .count()
                >= COLUMNS / BLOCK;
    }

    TableRead read() {
        FormRow row = table.rows().getFirst();
        List<PrintedRow> figures = printed.stream().filter(this::isRow).toList();
        PrintedRow whole = whole(figures);
        RowMatch match =
                new RowMatch(table, whole == null ? Map.of() : Map.of(0, whole), Map.of(), Set.of(), List.of());
        DisputeNames names = new DisputeNames(printed);
        Alignment named = names.whole();
        boolean broken = isBroken(whole, figures);
        boolean elsewhere = names.rule()
                || isBesideAnother(figures)
                || isHeading(whole, figures)
                || isOneOfSeveral(whole, figures)
                || standsBetweenNames(figures);
        PrintedRow only = elsewhere ? null : whole;
        DisputeSums sums = only == null ? null : new DisputeSums(only);
        List<Alignment> options = names.rule()
                ? (named == null ? List.of() : List.of(named))
                : sums == null
                        ? blank(figures)
                        : sums.best(DisputeHeader.over(sums.row(), printed, row.columns()), broken);
        List<ReadRow> rows = List.of(new ReadRow(row, whole, options, names.rule() ? named : null));
        List<List<CellChoice>> cells = new ArrayList<>();
        rows.forEach(read -> cells.add(read.cells()));
        BlankPolicy blanks = BlankPolicy.of(cells);
        if (whole != null && !whole.markedUp() && !blanks.printsZerosBlank() && !isSeenAlone(whole, cells.getFirst())) {
            doubtBlanks(cells.getFirst());
        }
        if (sums != null && !broken && !sums.row().isScattered() && sums.holdNowhere()) {
            cells.getFirst().replaceAll(CellChoice::withoutSum);
        }
        return new TableAssembly(match, printed).read(rows, cells, blanks, repairs);
    }

    private boolean isRow(PrintedRow row) {
        return row.filled() > 0
                || (row.figures().size() >= COLUMNS && row.labels().isEmpty());
    }

    /** The row that has all columns, one with figures before one without, or else all that is printed, row after row. */
    private static @Nullable PrintedRow whole(List<PrintedRow> rows) {
        PrintedRow blank = null;
        for (PrintedRow row : rows) {
            if (row.figures().size() == COLUMNS && row.filled() > 0) {
                return row;
            }
            blank = blank == null && row.figures().size() == COLUMNS ? row : blank;
        }
        if (blank != null) {
            return blank;
        }
        if (rows.isEmpty()) {
            return null;
        }
        return DisputeParts.together(
                rows, rows.stream().flatMap(row -> row.figures().stream()).toList());
    }

    /** Whether rows of another table print figures on the same lines: a page has the two side by side. */
    private boolean isBesideAnother(List<PrintedRow> figures) {
        List<FormRow> others = FormTable.of(table.form(), TableKind.DISCLOSURE).rows();
        return figures.stream()
                .anyMatch(row -> others.stream().anyMatch(other -> row.letters().contains(other.words())));
    }

    /** The row without figures, below the names of all its columns; none if it is not known to be blank. */
    private List<Alignment> blank(List<PrintedRow> figures) {
        String letters = printed.stream().map(PrintedRow::letters).collect(Collectors.joining());
        boolean named = NAMES.stream().allMatch(name -> letters.split(name, -1).length > COLUMNS / BLOCK);
        return named && figures.isEmpty() && blank.getAsBoolean()
                ? List.of(new Alignment(Collections.nCopies(
                        COLUMNS, Token.blank(printed.getLast().source()))))
                : List.of();
    }

    /** Whether the empty cells are those of a heading, for figures stand elsewhere. */
    private boolean isHeading(@Nullable PrintedRow whole, List<PrintedRow> figures) {
        return whole != null
                && whole.filled() == 0
                && (figures.stream().anyMatch(row -> row.filled() >= BLOCK)
                        || printed.stream().anyMatch(DisputesReading::holdsDigits));
    }

    /** Whether digits stand in its cells that nobody can read as figures. */
    private static boolean holdsDigits(PrintedRow row) {
        return row.labels().stream()
                        .filter(label -> Lettering.letters(label.text()).matches("\\d+"))
                        .count()
                >= BLOCK;
    }

    /** Whether cells of a page print figures above or below the row: lines of its numbers, or another row as good. */
    private static boolean isOneOfSeveral(@Nullable PrintedRow whole, List<PrintedRow> figures) {
        return whole != null && whole.ruled() && !whole.markedUp() && hasOthers(whole, figures);
    }

    /** Whether the figures of text stand between names of outcomes in another order than the form's. */
    private boolean standsBetweenNames(List<PrintedRow> figures) {
        if (figures.isEmpty() || figures.getFirst().ruled()) {
            return false;
        }
        int first = figures.getFirst().line();
        int last = figures.getLast().line();
        StringBuilder words = new StringBuilder();
        printed.stream()
                .filter(row -> row.line() > first && row.line() <= last)
                .forEach(row -> words.append(row.letters()));
        int names = 0;
        int before = -1;
        boolean inOrder = true;
        for (int i = 0; i < words.length(); i++) {
            int at = i;
            int name = IntStream.range(0, OUTCOMES.size())
                    .filter(outcome -> words.indexOf(OUTCOMES.get(outcome), at) == at)
                    .findFirst()
                    .orElse(-1);
            if (name >= 0) {
                inOrder &= before < 0 || name == (before + 1) % OUTCOMES.size();
                before = name;
                names++;
            }
        }
        return names >= LEAST_NAMES && !inOrder;
    }

    /** Whether digits are left over beside the row: they may be the ends of its numbers, broken in narrow cells. */
    private static boolean isBroken(@Nullable PrintedRow whole, List<PrintedRow> figures) {
        if (whole == null || !whole.ruled()) {
            return whole != null && hasOthers(whole, figures);
        }
        // cells on lines of their own: a number too many among them leaves the last one over
        return !whole.markedUp() && !whole.isOnOneLine() && figures.size() > 1;
    }

    private static boolean hasOthers(PrintedRow whole, List<PrintedRow> figures) {
        return figures.contains(whole)
                && figures.stream()
                        .anyMatch(row -> row.ruled() == whole.ruled() && row.filled() > 0 && !row.equals(whole));
    }

    /** Whether one cell of a line is empty between fourteen that are known: a number was not lost where nothing else was. */
    private static boolean isSeenAlone(PrintedRow whole, List<CellChoice> cells) {
        List<CellChoice> blanks = cells.stream().filter(CellChoice::isBlank).toList();
        Token blank = blanks.size() == 1 ? blanks.getFirst().token() : null;
        return whole.ruled()
                && whole.source().page() == null
                && whole.isOnOneLine()
                && blank != null
                && blank.kind() == Token.Kind.BLANK
                && cells.stream().allMatch(cell -> BlankDoubt.weight(cell) != null);
    }

    private static void doubtBlanks(List<CellChoice> cells) {
        for (int block = 0; block < COLUMNS; block += BLOCK) {
            int total = block + BLOCK - 1;
            BigDecimal missing = BlankDoubt.missing(cells, block, total);
            if (missing == null) {
                continue;
            }
            for (int c = block; c <= total; c++) {
                if (cells.get(c).isBlank() && cells.get(total).isBlank() == (c == total)) {
                    cells.set(c, CellChoice.BLANK_IN_SUM);
                }
            }
        }
    }
}
