package io.gongkai.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of one table that have unlike numbers of cells, or come twice, or in two pieces: read where nothing but one reading is left. */
class UnlikeRowsTest {
    private static final String GRANTED = "5 1 0 0 3 0 9";
    private static final String SINGLE_BLANK = "0 blank 0 0 0 0 0";
    private static final String OPEN = "? ? ? ? ? ? ?";

    /** Rows before which the label of a group stands. */
    private static final List<String> UNDER_GROUPS = List.of("（一）予以", "1.属于国家", "1.本机关", "1.信访");

    @Test
    void rowsBetweenCommasNeedNotBeAsLong() {
        String table = grouped(lines(new WholeRequests().with("refused.prohibitedByLaw", "0 _ 0 0 0 0 0")), "")
                .replace('\t', ',');
        ReadTables read = ReadTables.of(table);
        assertThat(read.row("requests.granted")).isEqualTo(GRANTED);
        assertThat(read.row("requests.refused.prohibitedByLaw")).isEqualTo(SINGLE_BLANK);
        assertThat(read.row("requests.carriedOut")).isEqualTo("1 0 0 0 0 0 1");
    }

    @Test
    void numbersInProseAreNotPartedByTheCommasOfRows() {
        String prose = "一、总体情况\n全年公开信息1,234\n";
        String table = grouped(lines(new WholeRequests()), "").replace('\t', ',');
        assertThat(ReadTables.of(prose + table).row("requests.received")).isEqualTo(GRANTED);
        assertThat(ReadTables.of("行政许可1,234\n" + table).notices()).contains("table-missing");
    }

    @Test
    void whatFillsUpRowsWithFewerLabelsIsNoCell() {
        assertThat(ReadTables.of(grouped(noughts(), "\t")).row("requests.refused.prohibitedByLaw"))
                .isEqualTo(SINGLE_BLANK);
    }

    @Test
    void anEmptyLastCellIsNoFillingWhereAllAreEmpty() {
        assertThat(ReadTables.of(grouped(withoutTotals(noughts()), "\t")).row("requests.refused.prohibitedByLaw"))
                .contains("?");
    }

    @Test
    void spareCellsAtTheEndsOfRowsMoveNothing() {
        assertThat(ReadTables.of(withSpareCells(noughts())).row("requests.refused.prohibitedByLaw"))
                .isEqualTo(SINGLE_BLANK);
    }

    @Test
    void cellsBehindTotalsThatAreAllEmptyMayStandElsewhere() {
        assertThat(ReadTables.of(withSpareCells(withoutTotals(noughts()))).row("requests.refused.prohibitedByLaw"))
                .contains("?");
    }

    @Test
    void aRowThatIsPrintedTwiceIsOne() {
        List<String> lines = lines(new WholeRequests());
        String granted = lines.get(row(lines, "（一）予以"));
        lines.add(row(lines, "（一）予以"), granted);
        assertThat(ReadTables.of(text(lines)).row("requests.granted")).isEqualTo(GRANTED);
        lines.add(row(lines, "（一）予以") + 1, lines.get(1));
        assertThat(ReadTables.of(text(lines)).row("requests.granted"))
                .as("a header between them")
                .isEqualTo(GRANTED);
        lines.set(row(lines, "（一）予以"), granted.replace('9', '8'));
        assertThat(ReadTables.of(text(lines)).row("requests.granted"))
                .as("other figures")
                .isEqualTo(OPEN);
    }

    @Test
    void aRowThatIsPrintedTwiceMayBeTheOneThatIsMissing() {
        List<String> lines = lines(new WholeRequests());
        lines.set(row(lines, "（二）部分"), lines.get(row(lines, "（一）予以")));
        assertThat(ReadTables.of(text(lines)).row("requests.granted")).isEqualTo(OPEN);
    }

    @Test
    void aPageNumberEndsNoRowOfCells() {
        List<String> cells = new ArrayList<>();
        for (String line : lines(new WholeRequests().with("refused.prohibitedByLaw", "0 _ 0 0 0 0 0"))) {
            for (String cell : line.split("\t", -1)) {
                cells.add("\t" + cell);
            }
            cells.add("");
        }
        int cut = row(cells, "\t2.其他法律") + 4;
        cells.addAll(cut, List.of("", "- 3 -", ""));
        ReadTables read = ReadTables.of(text(cells));
        assertThat(read.row("requests.refused.prohibitedByLaw")).isEqualTo(SINGLE_BLANK);
        cells.remove(cut + 3);
        assertThat(ReadTables.of(text(cells)).row("requests.refused.prohibitedByLaw"))
                .as("a cell is lost")
                .contains("?");
    }

    private static List<String> lines(WholeRequests table) {
        return new ArrayList<>(table.behindTabs().lines().toList());
    }

    /** Noughts, which sum up anywhere, and a blank in each row. */
    private static List<String> noughts() {
        return lines(new WholeRequests()).stream()
                .map(line -> line.replaceAll("(\t\\d+){7}$", "\t0\t\t0\t0\t0\t0\t0"))
                .toList();
    }

    private static List<String> withoutTotals(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("\t0$", "\t")).toList();
    }

    private static int row(List<String> lines, String beginning) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError(beginning);
    }

    /** Labels of groups before some rows, and what fills up the others. */
    private static String grouped(List<String> lines, String filling) {
        List<String> grouped = new ArrayList<>(List.of(lines.getFirst()));
        for (String line : lines.subList(2, lines.size())) {
            boolean under = UNDER_GROUPS.stream().anyMatch(line::startsWith);
            grouped.add(under ? "（三）不予公开\t" + line : line + filling);
        }
        return text(grouped);
    }

    private static String withSpareCells(List<String> lines) {
        List<String> spare = new ArrayList<>(lines.subList(0, 2));
        for (int i = 2; i < lines.size(); i++) {
            spare.add(lines.get(i) + "\t".repeat((i + 1) % 3));
        }
        return text(spare);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
