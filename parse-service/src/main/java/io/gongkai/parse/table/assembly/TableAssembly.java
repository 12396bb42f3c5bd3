package io.gongkai.parse.table.assembly;

import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.RowLabel;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.parse.events.TableState;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.alignment.Alignments;
import io.gongkai.parse.table.header.ColumnHeader;
import io.gongkai.parse.table.header.EmptyEdges;
import io.gongkai.parse.table.header.HeaderReading;
import io.gongkai.parse.table.header.HeaderUnit;
import io.gongkai.parse.table.header.LabelCells;
import io.gongkai.parse.table.header.LabelRests;
import io.gongkai.parse.table.header.NamedPlaces;
import io.gongkai.parse.table.header.PrintedColumns;
import io.gongkai.parse.table.header.SettledColumns;
import io.gongkai.parse.table.match.RowMatch;
import io.gongkai.parse.table.row.PrintedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together the reading of a table of rows, once the cells of each row are chosen. */
public final class TableAssembly {
    private static final int LINES_NEARBY = 2;

    private final RowMatch match;
    private final List<PrintedRow> printed;
    private final LabelRests rests;

    public TableAssembly(RowMatch match, List<PrintedRow> printed) {
        this.match = match;
        this.printed = printed;
        this.rests = new LabelRests(printed);
    }

    /** How each row of the form can be read; rows in doubt cannot. */
    public List<ReadRow> options() {
        return sure(likeliest());
    }

    /** The rows without what is in doubt. */
    public List<ReadRow> sure(List<ReadRow> rows) {
        List<ReadRow> sure = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            ReadRow row = rows.get(r);
            sure.add(match.doubtful().contains(r) ? new ReadRow(row.row(), row.printed(), List.of(), null) : row);
        }
        return sure;
    }

    /** How each row of the form can be read if rows in doubt are those that they look like most. */
    public List<ReadRow> likeliest() {
        FormTable table = match.table();
        ColumnHeader columnHeader = ColumnHeader.find(table, printed);
        HeaderReading headers = new HeaderReading(printed);
        SettledColumns settled = settled(table);
        Collection<PrintedRow> figures = match.figures().values();
        LabelCells labelCells = table.kind() == TableKind.REQUESTS ? LabelCells.of(figures) : null;
        UnaryOperator<PrintedRow> ownCells =
                labelCells == null ? row -> row : row -> labelCells.removedFrom(row, table.width());
        EmptyEdges edges = new EmptyEdges(figures.stream().map(ownCells).toList(), table.width());
        List<ReadRow> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            FormRow row = table.rows().get(r);
            PrintedRow found = match.figures().get(r);
            if (found == null) {
                rows.add(new ReadRow(row, null, List.of(), null));
                continue;
            }
            int columns = row.cells().size();
            PrintedRow print = columns == 1 ? found.unmerged(table.width()) : found;
            HeaderReading.Over header = headers.over(print, row);
            PrintedColumns over = header.columns();
            NamedPlaces places = header.places();
            Alignment named = places == null ? null : places.under(print);
            if (places != null
                    && named != null
                    && (print.markedUp() || isBorneOut(named, places, over, print) || hasWitness(places, headers))) {
                rows.add(new ReadRow(row, print, List.of(named), named));
                continue;
            }
            if (over == null || !over.isForm()) {
                List<Alignment> ways = over == null ? List.of() : over.options(print);
                rows.add(new ReadRow(row, print, ways, ways.size() == 1 ? ways.getFirst() : null));
                continue;
            }
            if (columns == table.width() && edges.hideTheBlank(ownCells.apply(print))) {
                rows.add(new ReadRow(row, print, Alignments.ofFigures(print, columns), null));
                continue;
            }
            Alignment placed = settled == null ? null : settled.under(row.address(), print);
            Alignment headed = placed != null
                    ? placed
                    : print.ruled() && columnHeader != null ? columnHeader.under(print, columns, figures) : null;
            List<Alignment> options = placed != null
                    ? List.of(placed)
                    : headed != null && print.markedUp()
                            ? Alignments.of(print, headed)
                            : Alignments.of(columns == table.width() ? ownCells.apply(print) : print, columns);
            rows.add(new ReadRow(row, print, options, headed));
        }
        return printsBlanks(rows)
                ? rows
                : rows.stream().map(TableAssembly::filled).toList();
    }

    /** Whether a row certainly leaves a cell blank. */
    private static boolean printsBlanks(List<ReadRow> rows) {
        return rows.stream()
                .flatMap(row -> row.options().stream().limit(row.isAmbiguous() ? 0 : 1))
                .anyMatch(Alignment::hasBlanks);
    }

    /** Where no other row leaves a cell blank, one that is filled with the digit on its label leaves none either. */
    private static ReadRow filled(ReadRow row) {
        List<Alignment> filled =
                row.options().stream().filter(way -> !way.hasBlanks()).toList();
        return row.isAmbiguous() && !filled.isEmpty() ? row.with(filled) : row;
    }

    /** Whether the names' order, or the sum, agrees with their places: in text, a header may stand beside its columns. */
    private static boolean isBorneOut(
            Alignment named, NamedPlaces places, @Nullable PrintedColumns over, PrintedRow print) {
        PrintedRow own = print.without(places.extras());
        boolean extrasAreBlank = own.filled() == print.filled();
        return places.repeats()
                || (named.cells().size() > FormTable.REQUESTS_TOTAL && named.sumsUp(0, FormTable.REQUESTS_TOTAL))
                || (over != null && over.options(own).contains(named))
                || (over != null
                        && extrasAreBlank
                        && over.withoutExtras().options(own).contains(named));
    }

    /** Whether a row under the same header prints a figure under each of its names. */
    private boolean hasWitness(NamedPlaces places, HeaderReading headers) {
        return match.figures().entrySet().stream().anyMatch(row -> {
            PrintedRow print = row.getValue();
            FormRow formRow = match.table().rows().get(row.getKey());
            return print.filled() == formRow.cells().size()
                    && headers.over(print, formRow).places() == places
                    && places.under(print) != null;
        });
    }

    /** The columns of the requests table, the only one whose rows sum up. */
    private @Nullable SettledColumns settled(FormTable table) {
        if (table.kind() != TableKind.REQUESTS) {
            return null;
        }
        Map<String, PrintedRow> rows = new LinkedHashMap<>();
        match.figures().forEach((row, print) -> rows.put(table.rows().get(row).address(), print));
        return SettledColumns.of(rows, table.width());
    }

    /** The reading, from the cells chosen for each row and the states of those that print nothing. */
    public TableRead read(List<ReadRow> rows, List<List<CellChoice>> cells, BlankPolicy blanks, RowRepairs repairs) {
        Map<String, Figure> figures =
                LinkedHashMap.newLinkedHashMap(rows.size() * match.table().width());
        List<RowLabel> labels = new ArrayList<>();
        HeaderUnit units = new HeaderUnit(printed);
        for (int r = 0; r < rows.size(); r++) {
            ReadRow row = rows.get(r);
            List<PrintedRow> parts = parts(r, row);
            repairs.tell(row, cells.get(r), parts, nearby(row), blanks);
            if (!parts.isEmpty()) {
                labels.add(new RowLabel(row.row().address(), PrintedLabel.of(row.row(), parts)));
            }
            HeaderUnit.Units over = units.over(row.printed());
            for (int c = 0; c < row.row().cells().size(); c++) {
                FormCell cell = row.row().cells().get(c);
                String unit = FigureWriting.isMoney(cell) ? over.money() : over.count();
                figures.put(cell.address(), figure(cell, row, cells.get(r).get(c), unit, blanks));
            }
        }
        return new TableRead(
                new TableReading(
                        match.table().kind(), TableState.READ, match.table().form(), labels),
                figures,
                repairs.repairs());
    }

    /** The letters of the lines of text beside the row that print words only. */
    private String nearby(ReadRow row) {
        PrintedRow own = row.printed();
        return own == null || own.ruled()
                ? ""
                : printed.stream()
                        .filter(line -> line.filled() == 0 && Math.abs(line.line() - own.line()) <= LINES_NEARBY)
                        .map(PrintedRow::letters)
                        .collect(Collectors.joining());
    }

    /** What the document prints of the row, from top to bottom. */
    private List<PrintedRow> parts(int index, ReadRow row) {
        List<PrintedRow> parts = new ArrayList<>(match.fragments().getOrDefault(index, List.of()));
        PrintedRow own = row.printed();
        if (own != null) {
            parts.add(own);
        }
        parts.sort(Comparator.comparingInt(PrintedRow::line));
        PrintedRow rest = rests.of(row.row(), parts);
        if (rest != null) {
            parts.add(rest);
            parts.sort(Comparator.comparingInt(PrintedRow::line));
        }
        return parts;
    }

    private static Figure figure(FormCell cell, ReadRow row, CellChoice choice, String unit, BlankPolicy blanks) {
        PrintedRow printed = row.printed();
        String raw = printed == null ? "" : printed.raw();
        SourcePosition source = printed == null ? null : printed.source();
        return switch (choice.fate()) {
            case UNDECIDED -> {
                boolean blank = choice.doubt() == Doubt.BLANK_IN_SUM || choice.doubt() == Doubt.LEFT_BLANK;
                yield FigureWriting.doubted(blank ? "" : raw, source, choice.doubt());
            }
            case ABSENT ->
                blanks.printsZerosBlank() ? FigureWriting.blank(source) : FigureWriting.unreadable(raw, source);
            case FOUND ->
                choice.token() == null
                        ? FigureWriting.unreadable(raw, source)
                        : FigureWriting.of(cell, choice.token(), unit);
        };
    }
}
