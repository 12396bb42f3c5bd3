package io.gongkai.parse.table;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.assembly.BlankPolicy;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.assembly.RowRepairs;
import io.gongkai.parse.table.assembly.TableAssembly;
import io.gongkai.parse.table.assembly.TableRead;
import io.gongkai.parse.table.doubt.BrokenOff;
import io.gongkai.parse.table.doubt.ForeignLabels;
import io.gongkai.parse.table.doubt.UnclaimedFigures;
import io.gongkai.parse.table.header.ColumnNames;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the disclosure table: rows of one to three figures, which no sum binds together. */
final class DisclosureReading {
    private static final int LINES_OF_A_LABEL = 6;

    /** Words of its headers, which have no figures. */
    private static final Set<String> HEADERS = Set.of("信息内容", "第二十条");

    private final RowMatch match;
    private final List<PrintedRow> printed;
    private final TableAssembly assembly;

    DisclosureReading(RowMatch match, List<PrintedRow> printed) {
        this.match = match;
        this.printed = printed;
        this.assembly = new TableAssembly(match, printed);
    }

    TableRead read() {
        List<ReadRow> rows = assembly.options();
        List<List<CellChoice>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(row.cells()));
        boolean scrambled = isScrambled();
        boolean lostOrder = hasLostOrder(rows);
        ForeignLabels foreign = new ForeignLabels(match);
        UnclaimedFigures unclaimed = new UnclaimedFigures(match, printed);
        BrokenOff rests = new BrokenOff(match.strays());
        for (int r = 0; r < rows.size(); r++) {
            ReadRow row = rows.get(r);
            boolean doubted = (scrambled && isText(row))
                    || (lostOrder && isAlone(row))
                    || hasLostGap(r, row)
                    || goesOnBelow(row)
                    || isOfOneColumn(row)
                    || goesOnInAList(row)
                    || isOverfull(row)
                    || foreign.name(r, row)
                    || unclaimed.mayHave(r, row)
                    || (row.printed() != null && rests.standsBehind(row.printed()));
            if (doubted) {
                cells.get(r).replaceAll(_ -> CellChoice.UNDECIDED);
            }
        }
        return assembly.read(rows, cells, BlankPolicy.of(cells), new RowRepairs());
    }

    /** Whether lines were put out in disorder: figures stand on both sides of words, or beside those of a header. */
    private boolean isScrambled() {
        return printed.stream()
                .filter(row -> !row.ruled() && row.filled() > 0)
                .anyMatch(row -> HEADERS.stream().anyMatch(row.letters()::contains)
                        || row.labels().stream().anyMatch(label -> label.kind() == Token.Kind.NUMBER));
    }

    private static boolean isText(ReadRow row) {
        return row.printed() != null && !row.printed().ruled();
    }

    /** Whether figures beside the label go on below it: those may have stood before or between the others. */
    private static boolean goesOnBelow(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null
                && printed.isScattered()
                && printed.labels().stream()
                        .anyMatch(label -> Objects.equals(
                                label.source().line(),
                                printed.figures().getFirst().source().line()));
    }

    /** Whether more figures stand on lines of their own than the row has cells: any of them may be the number of a page. */
    private static boolean isOverfull(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null
                && (printed.isCounted() || printed.isScattered())
                && printed.filled() > row.row().cells().size();
    }

    /** Whether the row names the column of its figure, so that those of the others stand elsewhere. */
    private static boolean isOfOneColumn(ReadRow row) {
        PrintedRow printed = row.printed();
        if (printed == null) {
            return false;
        }
        Token name = printed.lastWords();
        return name != null
                && (printed.figures().size() < row.row().cells().size() || printed.isBroken())
                && ColumnNames.isName(Lettering.letters(name.text()));
    }

    /** Whether each of its figures follows on a line of its own, beside the name of its column: an empty cell of it is none of them. */
    private boolean goesOnInAList(ReadRow row) {
        PrintedRow own = row.printed();
        int below = own == null || own.filled() > 0 ? 0 : printed.indexOf(own) + 1;
        if (below == 0 || below == printed.size()) {
            return false;
        }
        PrintedRow next = printed.get(below);
        return next.filled() > 0 && ColumnNames.isName(next.letters());
    }

    /** Whether too few figures stand alone, with empty lines between them and their label: those may be blank cells. */
    private boolean hasLostGap(int row, ReadRow read) {
        PrintedRow printed = read.printed();
        if (printed == null
                || !isAlone(read)
                || printed.filled() >= read.row().cells().size()) {
            return false;
        }
        return match.fragments().getOrDefault(row, List.of()).stream()
                .mapToInt(PrintedRow::line)
                .filter(line -> line < printed.line())
                .max()
                .stream()
                .anyMatch(line -> line < printed.line() - 1);
    }

    /**
     * Whether figures stand alone on their lines, and not behind the label that the order gives them, nor all of them right before
     * it, as many as its row has.
     */
    private boolean hasLostOrder(List<ReadRow> rows) {
        for (PrintedRow stray : match.strays()) {
            if (!stray.ruled() && stray.labels().isEmpty()) {
                return true;
            }
        }
        boolean allBefore = true;
        boolean allBehind = true;
        for (int r = 0; r < rows.size(); r++) {
            allBefore &= isRightBeforeItsLabel(r, rows.get(r));
            allBehind &= !isAlone(rows.get(r)) || isBehindItsLabel(r, rows.get(r));
        }
        return !allBefore && !allBehind;
    }

    private static boolean isAlone(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null && !printed.ruled() && printed.labels().isEmpty() && printed.filled() > 0;
    }

    private boolean isBehindItsLabel(int row, ReadRow read) {
        PrintedRow printed = read.printed();
        return printed != null
                && match.fragments().getOrDefault(row, List.of()).stream()
                        .anyMatch(label -> label.line() < printed.line()
                                && label.line() >= printed.line() - LINES_OF_A_LABEL
                                && !standsAnotherBetween(label, printed, row));
    }

    /** Whether the whole label of another row stands between a label and figures. */
    private boolean standsAnotherBetween(PrintedRow label, PrintedRow figures, int row) {
        FormRow own = match.table().rows().get(row);
        return printed.stream()
                .filter(other -> label.line() < other.line() && other.line() < figures.line())
                .anyMatch(other -> match.table().rows().stream()
                        .anyMatch(another -> !another.equals(own) && RowLabelling.isWhole(other.letters(), another)));
    }

    private boolean isRightBeforeItsLabel(int row, ReadRow read) {
        PrintedRow printed = read.printed();
        return printed != null
                && isAlone(read)
                && printed.filled() == read.row().cells().size()
                && match.fragments().getOrDefault(row, List.of()).stream()
                        .anyMatch(label -> label.line() == printed.line() + 1
                                && RowLabelling.isWhole(label.letters(), read.row()));
    }
}
