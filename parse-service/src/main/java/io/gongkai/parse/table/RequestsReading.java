package io.gongkai.parse.table;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.RequestPart;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.BlankPolicy;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.assembly.RowRepairs;
import io.gongkai.parse.table.assembly.TableAssembly;
import io.gongkai.parse.table.assembly.TableRead;
import io.gongkai.parse.table.doubt.BlankRows;
import io.gongkai.parse.table.doubt.ContradictedBlanks;
import io.gongkai.parse.table.doubt.DoubtedRows;
import io.gongkai.parse.table.doubt.FiguresBeside;
import io.gongkai.parse.table.doubt.ForeignLabels;
import io.gongkai.parse.table.doubt.ForgottenFigures;
import io.gongkai.parse.table.doubt.LedFigures;
import io.gongkai.parse.table.doubt.LostFigures;
import io.gongkai.parse.table.doubt.LostLabels;
import io.gongkai.parse.table.doubt.LostOrder;
import io.gongkai.parse.table.doubt.LostTotals;
import io.gongkai.parse.table.doubt.MisplacedTotals;
import io.gongkai.parse.table.doubt.MisreadRows;
import io.gongkai.parse.table.doubt.OpenPlaces;
import io.gongkai.parse.table.doubt.SharedRows;
import io.gongkai.parse.table.doubt.ShortRows;
import io.gongkai.parse.table.doubt.SwappedRows;
import io.gongkai.parse.table.doubt.UnclaimedFigures;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.sum.ColumnSums;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the requests table: its rows must sum up, then its columns; what neither decides is left undecided. */
final class RequestsReading {
    private static final int TOTAL = FormTable.REQUESTS_TOTAL;

    private final RowMatch match;
    private final List<PrintedRow> printed;
    private final TableAssembly assembly;
    private final List<ReadRow> summed;

    /** With the alignments that add up in all columns, and rows blank of which only labels are printed; null without any. */
    private final @Nullable List<ReadRow> whole;

    /** At least the rows of the balance with the alignments that add up; none without any. */
    private final List<ReadRow> balanced;

    /** Whether each row certainly has its own figures, as many as there are. */
    private final boolean inOrder;

    /** Rows that the header does not place. */
    private final Set<Integer> open;

    private final RowRepairs repairs = new RowRepairs();

    RequestsReading(RowMatch match, List<PrintedRow> printed) {
        this.match = match;
        this.printed = printed;
        this.assembly = new TableAssembly(match, printed);
        OpenPlaces places = new OpenPlaces(
                assembly.likeliest().stream().map(RequestsReading::summingUp).toList());
        List<ReadRow> likeliest =
                places.rows().stream().map(RequestsReading::summingUp).toList();
        this.open = places.open();
        this.summed = assembly.sure(likeliest);
        boolean led = new LedFigures(match, printed).are();
        List<ReadRow> counted = led || areOnlyResults(match.doubtful()) ? likeliest : summed;
        List<ReadRow> filled = new BlankRows(match, printed, counted, led).filled();
        List<ReadRow> adding = ColumnSums.whole(filled);
        this.inOrder = led && adding != null;
        this.whole = adding == null || led ? adding : assembly.sure(adding);
        this.balanced = whole == null ? ColumnSums.balanced(filled) : whole;
    }

    /** Whether the rows count alike in all sums, so that it makes no odds to these which is which. */
    private boolean areOnlyResults(Set<Integer> rows) {
        return rows.stream().allMatch(r -> match.table().rows().get(r).part() == RequestPart.RESULT);
    }

    /** Whether all columns add up. */
    boolean isWhole() {
        return whole != null;
    }

    /** Columns of figures whose places leave them several, and sums one, by where the figures begin. */
    Map<Integer, Integer> told() {
        Map<Integer, Integer> told = new HashMap<>();
        for (ReadRow row : balanced) {
            PrintedRow printed = row.printed();
            if (printed == null || printed.isScattered()) {
                continue; // figures on lines of their own all stand in one place
            }
            for (Token token : printed.figures()) {
                Integer offset = token.source().offset();
                if (token.isBlank() || !token.reach().tells() || token.reach().isOne() || offset == null) {
                    continue;
                }
                Set<Integer> columns = new HashSet<>();
                row.options().forEach(option -> columns.add(option.cells().indexOf(token)));
                if (columns.size() == 1 && !columns.contains(-1)) { // not left over
                    told.put(offset, columns.iterator().next());
                }
            }
        }
        return told;
    }

    TableRead read() {
        List<ReadRow> chosen = whole == null ? ColumnSums.choose(summed) : whole;
        List<List<CellChoice>> cells = new ArrayList<>();
        for (int r = 0; r < chosen.size(); r++) {
            cells.add(open.contains(r) ? chosen.get(r).agreed() : chosen.get(r).cells());
        }
        DoubtedRows doubted = new DoubtedRows(chosen, cells);
        if (!inOrder) {
            new LostOrder(match, doubted).doubt();
        }
        new FiguresBeside(match, doubted).doubt();
        new UnclaimedFigures(match, printed).doubt(doubted);
        new SwappedRows(match, printed, doubted).doubt();
        MisplacedTotals.doubt(doubted);
        LostTotals.doubt(doubted);
        new ShortRows(doubted).doubt();
        BlankPolicy blanks = BlankPolicy.of(cells);
        Set<Integer> settled = new HashSet<>();
        if (!blanks.printsZerosBlank()) {
            settled.addAll(hasStrays() ? Set.of() : new ForgottenFigures(chosen, cells).settle());
            settled.addAll(new ContradictedBlanks(match, doubted, repairs).doubt(settled));
        }
        LostFigures lost = new LostFigures(chosen);
        LostLabels labels = new LostLabels(match, printed, blanks);
        SharedRows shared = new SharedRows(printed);
        MisreadRows misread = new MisreadRows(printed);
        ForeignLabels foreign = new ForeignLabels(match);
        for (int r = 0; r < chosen.size(); r++) {
            if (settled.contains(r)) {
                continue;
            }
            ReadRow row = chosen.get(r);
            if ((whole == null && foreign.name(r, row))
                    || lost.in(row)
                    || shared.hold(row)
                    || labels.lostBy(r, row)
                    || misread.hold(row, cells.get(r))) {
                doubted.doubt(r);
            }
            if (!doubted.disordered().contains(r) && addsUpNowhere(row)) {
                cells.get(r).replaceAll(CellChoice::withoutSum);
            }
        }
        return assembly.read(chosen, cells, blanks, repairs);
    }

    /** The alignments with which the row sums up; all of them if none does, for then the filer's sum is wrong. */
    private static ReadRow summingUp(ReadRow row) {
        if (!row.isAmbiguous()) {
            return row;
        }
        List<Alignment> holding =
                row.options().stream().filter(option -> option.sumsUp(0, TOTAL)).toList();
        return holding.isEmpty() ? row : row.with(holding);
    }

    private static boolean addsUpNowhere(ReadRow row) {
        PrintedRow printed = row.printed();
        return printed != null
                && printed.filled() > 1 // a number alone is what is left of a row
                && !printed.addsUp()
                && !row.options().isEmpty()
                && !row.sumsUp();
    }

    private boolean hasStrays() {
        return match.strays().stream().anyMatch(row -> row.filled() > 0);
    }
}
