package io.gongkai.parse.table.sum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.table.ReadTables;
import io.gongkai.parse.table.WholeRequests;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of requests, a cell between bars. */
class CrowdedCellsTest {
    private static final SourcePosition SOURCE = new SourcePosition(null, 1, null, null, null);

    @Test
    void figuresThatShareACellArePartedWhereTheyFillTheRowAndAddUp() {
        assertEquals("7 3 0 0 2 0 12", parted("7|3 0|0|2|0|12|"));
        assertEquals("7 3 0 0 2 0 12", parted("7|3 0|0|2|0|12"));
        assertEquals("4 0 0 0 0 1 5", parted("4 0 0 0 0 1 5||||||"));
        assertEquals("4 0 0 0 0 1 5", parted("|4 0 0 0 0 1 5"));
        assertEquals("0 0 0 0 0 0 0", parted("0000000||||||"));
        assertEquals("4 0 0 0 0 1 5", parted("4000015||||||"));
    }

    @Test
    void digitsWithSpacesAreOneFigureWhereTheRowLacksNoneOrAddsUp() {
        assertEquals("10 3 0 0 2 0 15", parted("1 0|3|0|0|2|0|1 5"));
        assertEquals("10 3 0 0 2 0 99", parted("1 0|3|0|0|2|0|9 9"));
        assertEquals("1234 5 1239", parted("1 234|5|1 239"));
    }

    @Test
    void whatSharedACellIsToldAsARepair() {
        String table = new WholeRequests().behindTabs().replace("结转下年度继续办理\t1\t0", "结转下年度继续办理\t1 0");
        ReadTables read = ReadTables.of(table);
        assertEquals("1 0 0 0 0 0 1", read.row("requests.carriedOut"));
        assertEquals(List.of(RepairKind.SHIFTED_COLUMNS), read.repairs("requests.carriedOut"));
    }

    @Test
    void aNoughtBeforeAFigureOfAWholeRowIsAMistake() {
        assertEquals("4 6 0 0 0 1 5", parted("4|06|0|0|0|1|5"));
    }

    @Test
    void nothingIsKnownOfARowThatAddsUpInNoWay() {
        assertEquals("? ? ? ? ? ? ?", parted("7|3 1|0|2|0|12|"));
        assertEquals("? ? ? ? ? ? ?", parted("1 0||||||"));
        assertEquals("? ? ? ? ? ? ?", parted("007||||||"));
    }

    @Test
    void numbersOfRowsAreNoFigures() {
        List<PrintedRow> rows = List.of(row("01|5||||||5"), row("02|5||||||5"), row("03|5||||||5"));
        assertEquals(rows, CrowdedCells.parted(rows));
    }

    @Test
    void aPageNumberBehindTheRowIsNoFigureWhereTheRowAddsUpWithoutIt() {
        List<PrintedRow> rows = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rows.add(row("3|1|0|0|0|0|4|"));
        }
        rows.add(row("3|0|0|0|0|0|3|4"));
        rows.add(row("|||||||4"));
        List<PrintedRow> read = PageNumberCells.removedFrom(rows);
        assertEquals("3 1 0 0 0 0 4", printed(read.getFirst()));
        assertEquals("3 0 0 0 0 0 3", printed(read.get(6)));
        assertEquals("? ? ? ? ? ? ?", printed(read.get(7)));
    }

    private static String parted(String cells) {
        return printed(CrowdedCells.parted(List.of(row(cells))).getFirst());
    }

    private static PrintedRow row(String cells) {
        List<Token> figures = new ArrayList<>();
        int column = 1;
        for (String text : cells.split("\\|", -1)) {
            figures.addAll(Tokens.ofCell(new Cell(text, column++, 1, 1, SOURCE)));
        }
        Token label = new Token(Token.Kind.LABEL, "（一）予以公开", null, 0, SOURCE);
        return new PrintedRow(List.of(label), null, figures, false, true, true, cells, SOURCE, 0);
    }

    /** The figures without blanks; a question mark for those that cannot be read. */
    private static String printed(PrintedRow row) {
        List<String> shown = new ArrayList<>();
        for (Token token : row.figures()) {
            if (!token.isBlank()) {
                shown.add(token.amount() == null ? "?" : token.amount().value().toPlainString());
            }
        }
        return String.join(" ", shown);
    }
}
