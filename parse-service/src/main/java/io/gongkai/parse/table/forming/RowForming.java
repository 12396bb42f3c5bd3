package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Forms rows from the lines of a table, whatever its layout: a row on a line, in cells or between spaces; a cell on a line,
 * behind a tab or not; figures before or behind their labels.
 */
public final class RowForming {
    /** A table of 25 rows, cut anywhere, comes in fewer pieces; more is no table of the form. */
    private static final int MOST_ROWS = 600;

    private final Document document;
    private final Outline outline;
    private final TableRegion region;
    private final int width;
    private final List<PrintedRow> rows = new ArrayList<>();

    /** Those that stand beside others, and belong behind all of them. */
    private final List<PrintedRow> beside = new ArrayList<>();

    private final boolean gapsTell;

    /** An empty line behind it is no cell. */
    private final int lastPrinted;

    private final CellLines cellLines;
    private final RowNumbers rowNumbers;
    private final MergedFigures merged;
    private final HalvesBeside halves;
    private final AlignedColumns aligned;
    private final JoinedCells joined;
    private final RunOnRows runOn;
    private final BlankCellLines blankCells;
    private RowDraft draft;

    /**
     * Reads the lines of a table.
     *
     * @param told columns of figures that are known already, by where the figures begin
     */
    public RowForming(Document document, Outline outline, TableRegion region, int width, Map<Integer, Integer> told) {
        this.document = document;
        this.outline = outline;
        this.region = region;
        this.width = width;
        this.cellLines = new CellLines(document, outline, region);
        this.rowNumbers = new RowNumbers(document.lines(), region.lines());
        this.merged = new MergedFigures(document.lines(), region);
        this.halves = new HalvesBeside(document.lines(), region, width);
        this.aligned = new AlignedColumns(document, outline, region, told);
        this.joined = new JoinedCells(document, outline);
        this.runOn = new RunOnRows(document, outline, width);
        this.blankCells = new BlankCellLines(document.lines(), region.lines());
        this.gapsTell = !isDoubleSpaced();
        this.lastPrinted = CellLines.lastPrinted(outline, region);
        this.draft = new RowDraft(document, region.kind(), width);
    }

    public List<PrintedRow> rows() {
        int places = GridLines.width(document, outline, region, width);
        return places > 0 ? gridRows(places) : lineRows();
    }

    private List<PrintedRow> gridRows(int places) {
        for (int i = region.lines().from(); i < region.lines().to() && rows.size() < MOST_ROWS; i += places) {
            RowDraft row = new RowDraft(document, region.kind(), width);
            int first = i;
            for (Cell cell : GridLines.row(document, i, places)) {
                Tokens.ofCell(cell).forEach(token -> row.add(token, first + cell.column()));
            }
            rows.addAll(row.rows(true, false));
        }
        return rows;
    }

    private List<PrintedRow> lineRows() {
        for (int i = region.lines().from(); i < region.lines().to() && rows.size() < MOST_ROWS; i++) {
            if (cellLines.isRow(i)) {
                i = readCellLines(i);
                continue;
            }
            switch (outline.role(i)) {
                case TABLE -> read(i, document.lines().get(i));
                case EMPTY -> readEmpty(i, document.lines().get(i));
                case PAGE_MARK, TEXT, BEYOND -> {}
            }
        }
        flush();
        rows.addAll(beside);
        List<PrintedRow> most = rows.size() > MOST_ROWS ? rows.subList(0, MOST_ROWS) : rows;
        return GapsBehindRows.removedFrom(RowsAcrossPages.joined(most, outline), width);
    }

    /** Whether most lines are followed by an empty one, which then says nothing of blank cells. */
    private boolean isDoubleSpaced() {
        int parted = 0;
        int filled = 0;
        for (int i = region.lines().from(); i + 1 < region.lines().to(); i++) {
            if (outline.role(i) == LineRole.TABLE) {
                filled++;
                parted += outline.role(i + 1) == LineRole.EMPTY ? 1 : 0;
            }
        }
        return 2 * parted > filled;
    }

    /** A label and the lines of its cells; tells the last of them. */
    private int readCellLines(int index) {
        flush();
        RowDraft row = new RowDraft(document, region.kind(), width);
        for (Token token : Tokens.ofText(document.lines().get(index).cells().getFirst(), -1)) {
            row.add(token, index);
        }
        if (region.kind() == TableKind.DISPUTES) {
            // what stands above is the name of a column
            rows.addAll(row.rows(false, false));
            row = new RowDraft(document, region.kind(), width);
        }
        boolean whole = cellLines.isWhole(index);
        int last = index;
        for (int cell : cellLines.cells(index)) {
            row.add(cellLines.token(cell, whole), cell);
            last = cell;
        }
        rows.addAll(row.rows(whole, false));
        return last;
    }

    private void read(int index, Line line) {
        List<Cell> cells = line.cells();
        if (isCellOnALine(line)) {
            readCell(index, cells.get(1));
            return;
        }
        if (line.table() != null || cells.size() > 1) {
            flush();
            List<Cell> own = PageMarks.removedFrom(cells, line.table() != null);
            List<Cell> row = rowNumbers.removedFrom(merged.with(index, own));
            rows.addAll(ofCells(index, halves.first(row), line.table() != null));
            beside.addAll(ofCells(index, halves.second(row), line.table() != null));
            return;
        }
        if (draft.isBlock()) {
            if (draft.continuesLabel(cells.getFirst(), index)) {
                return;
            }
            flush();
        }
        runOn.of(cells.getFirst()).forEach(row -> readText(index, row));
    }

    private List<PrintedRow> ofCells(int index, List<Cell> cells, boolean markedUp) {
        if (cells.isEmpty()) {
            return List.of();
        }
        RowDraft row = new RowDraft(document, region.kind(), width);
        for (Cell cell : cells) {
            Tokens.ofCell(cell).forEach(token -> row.add(token, index));
        }
        return row.rows(true, markedUp);
    }

    private void readEmpty(int index, Line line) {
        if (line.table() != null || line.cells().size() > 2) {
            read(index, line);
            return;
        }
        if (line.cells().size() == 2) {
            readCell(index, line.cells().get(1));
            return;
        }
        if (draft.isBlock()) {
            if (!blankCells.hasLineBehindOne(index)) {
                flush();
            }
            return;
        }
        if (gapsTell && index < lastPrinted && !line.cells().isEmpty()) {
            draft.addGap(line.cells().getFirst(), index);
        }
    }

    /** Word and portal exports: a tab, and one cell; the cells of a row follow each other without an empty line. */
    private static boolean isCellOnALine(Line line) {
        return line.table() == null
                && line.cells().size() == 2
                && Lettering.isVoid(line.cells().getFirst().text());
    }

    private void readCell(int index, Cell cell) {
        if (!draft.isBlock()) {
            flush();
            draft = new RowDraft(document, region.kind(), width);
            draft.beginBlock();
        }
        Cell alone = new Cell(cell.text(), draft.nextColumn(), 1, 1, cell.source());
        Tokens.ofCell(alone).forEach(token -> draft.add(token, index));
    }

    private void readText(int index, Cell cell) {
        List<Token> printed = Tokens.ofText(cell, -1);
        List<Token> joinedCells = joined.placed(index, printed);
        List<Token> all = joinedCells == null ? aligned.placed(index, printed) : joinedCells;
        List<Token> tokens = draft.completes(all, index) ? all.subList(1, all.size()) : all;
        boolean figuresOnly = tokens.stream().allMatch(Token::isFigure);
        if (!(figuresOnly && draft.accepts(tokens))) {
            flush();
        }
        tokens.forEach(token -> draft.add(token, index));
    }

    private void flush() {
        rows.addAll(draft.rows(draft.isBlock(), false));
        draft = new RowDraft(document, region.kind(), width);
    }

    /** The stretch of the original from one position to another. */
    public static SourcePosition span(SourcePosition first, SourcePosition last) {
        if (first.equals(last)) {
            return first;
        }
        Integer from = first.offset();
        Integer to = last.offset();
        Integer length = last.length();
        if (from == null || to == null || length == null || to < from) {
            return first;
        }
        return new SourcePosition(first.page(), first.line(), from, to + length - from, first.cell());
    }
}
