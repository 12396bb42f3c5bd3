package io.gongkai.parse.generator;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One of the three tables as the form draws it, with cells over several columns and rows.
 *
 * @param kind which table
 * @param columns its width
 * @param header how many of its rows are a header that a page break may repeat
 * @param rows from top to bottom, the cells that begin there
 */
record PrintedTable(TableKind kind, int columns, int header, List<List<PrintedCell>> rows) {
    static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final String RESULTS = "三、本年度办理结果";

    PrintedTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table of that kind with the figures of the form. */
    static PrintedTable of(GeneratedForm form, TableKind kind) {
        return switch (kind) {
            case DISCLOSURE -> disclosure(form);
            case REQUESTS -> requests(form);
            case DISPUTES -> disputes(form);
        };
    }

    private static PrintedTable disclosure(GeneratedForm form) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        String item = "";
        for (FormRow row : FormTable.of(form.form(), TableKind.DISCLOSURE).rows()) {
            List<FormCell> cells = row.cells();
            String whole = cells.getFirst().rowLabel();
            String itemOfRow = whole.substring(0, whole.indexOf(' '));
            int span = cells.size() == 1 ? 3 : 1;
            if (!itemOfRow.equals(item)) {
                rows.add(List.of(PrintedCell.label(itemOfRow, 4, 1)));
                List<PrintedCell> header = new ArrayList<>(List.of(PrintedCell.label("信息内容", 1, 1)));
                cells.forEach(cell -> header.add(PrintedCell.label(cell.columnLabel(), span, 1)));
                rows.add(filled(header));
                item = itemOfRow;
            }
            List<PrintedCell> printed = new ArrayList<>(List.of(PrintedCell.label(GeneratedForm.label(row), 1, 1)));
            for (FormCell cell : cells) {
                PrintedCell figure = PrintedCell.figure(cell.address(), form.cell(cell.address()));
                printed.add(new PrintedCell(figure.text(), span, 1, figure.address(), figure.truth()));
            }
            rows.add(filled(printed));
        }
        return new PrintedTable(TableKind.DISCLOSURE, 4, 0, rows);
    }

    /** Rows of two figures have an empty cell behind them. */
    private static List<PrintedCell> filled(List<PrintedCell> row) {
        if (row.stream().mapToInt(PrintedCell::columns).sum() < 4) {
            row.add(PrintedCell.empty());
        }
        return row;
    }

    private static PrintedTable requests(GeneratedForm form) {
        List<List<PrintedCell>> rows = new ArrayList<>();
        rows.add(List.of(PrintedCell.label(CORNER, 3, 3), PrintedCell.label("申请人情况", 7, 1)));
        rows.add(List.of(
                PrintedCell.label("自然人", 1, 2), PrintedCell.label("法人或其他组织", 5, 1), PrintedCell.label("总计", 1, 2)));
        rows.add(labels("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
        List<FormRow> formRows = FormTable.of(form.form(), TableKind.REQUESTS).rows();
        int results = (int) formRows.stream().filter(PrintedTable::isResult).count();
        String group = "";
        boolean first = true;
        for (FormRow row : formRows) {
            List<PrintedCell> cells = new ArrayList<>();
            String over = GeneratedForm.group(row);
            if (!isResult(row)) {
                cells.add(PrintedCell.label(GeneratedForm.label(row), 3, 1));
            } else {
                if (first) {
                    cells.add(PrintedCell.label(RESULTS, 1, results));
                    first = false;
                }
                if (!over.isEmpty() && !over.equals(group)) {
                    int height = (int) formRows.stream()
                            .filter(other -> GeneratedForm.group(other).equals(over))
                            .count();
                    cells.add(PrintedCell.label(over, 1, height));
                }
                cells.add(PrintedCell.label(GeneratedForm.label(row), over.isEmpty() ? 2 : 1, 1));
            }
            group = over;
            row.cells().forEach(cell -> cells.add(PrintedCell.figure(cell.address(), form.cell(cell.address()))));
            rows.add(cells);
        }
        return new PrintedTable(TableKind.REQUESTS, 10, 3, rows);
    }

    private static boolean isResult(FormRow row) {
        return GeneratedForm.label(row).startsWith("（")
                || !GeneratedForm.group(row).isEmpty();
    }

    private static PrintedTable disputes(GeneratedForm form) {
        List<PrintedCell> figures = new ArrayList<>();
        List<PrintedCell> outcomes = new ArrayList<>();
        for (FormCell cell : FormTable.of(form.form(), TableKind.DISPUTES).cells()) {
            figures.add(PrintedCell.figure(cell.address(), form.cell(cell.address())));
            outcomes.add(PrintedCell.label(cell.columnLabel(), 1, 1));
        }
        List<PrintedCell> second = new ArrayList<>();
        outcomes.subList(0, 5).forEach(outcome -> second.add(PrintedCell.label(outcome.text(), 1, 2)));
        second.add(PrintedCell.label("未经复议直接起诉", 5, 1));
        second.add(PrintedCell.label("复议后起诉", 5, 1));
        return new PrintedTable(
                TableKind.DISPUTES,
                15,
                3,
                List.of(
                        List.of(PrintedCell.label("行政复议", 5, 1), PrintedCell.label("行政诉讼", 10, 1)),
                        second,
                        outcomes.subList(5, 15),
                        figures));
    }

    private static List<PrintedCell> labels(String... texts) {
        return Arrays.stream(texts).map(text -> PrintedCell.label(text, 1, 1)).toList();
    }

    PrintedTable with(List<List<PrintedCell>> other) {
        return new PrintedTable(kind, columns, header, other);
    }

    /** The table with every cell changed. */
    PrintedTable map(UnaryOperator<PrintedCell> change) {
        return with(rows.stream().map(row -> row.stream().map(change).toList()).toList());
    }

    /** A place for each row and column: the cell that begins there, or null where one from the left or above covers it. */
    List<List<@Nullable PrintedCell>> grid() {
        List<List<@Nullable PrintedCell>> grid = new ArrayList<>();
        int[] covered = new int[columns];
        for (List<PrintedCell> row : rows) {
            List<@Nullable PrintedCell> places = new ArrayList<>();
            int next = 0;
            int column = 0;
            while (column < columns) {
                if (covered[column] > 0 || next >= row.size()) {
                    covered[column] = Math.max(0, covered[column] - 1);
                    places.add(null);
                    column++;
                    continue;
                }
                PrintedCell cell = row.get(next++);
                places.add(cell);
                for (int c = column; c < Math.min(columns, column + cell.columns()); c++) {
                    covered[c] = cell.rows() - 1;
                    if (c > column) {
                        places.add(null);
                    }
                }
                column += cell.columns();
            }
            while (next < row.size()) {
                places.add(row.get(next++));
            }
            grid.add(places);
        }
        return grid;
    }

    /** Rows from one to another; cells that the cut parts go on with the same label if {@code repeat}, else empty. */
    PrintedTable cut(int from, int to, boolean repeat) {
        List<List<@Nullable PrintedCell>> grid = grid();
        List<List<PrintedCell>> part = new ArrayList<>();
        for (int r = from; r < to; r++) {
            List<PrintedCell> cells = new ArrayList<>();
            for (int c = 0; c < grid.get(r).size(); c++) {
                PrintedCell cell = grid.get(r).get(c);
                if (cell == null && r == from) {
                    cell = above(grid, r, c, repeat);
                }
                if (cell != null) {
                    cells.add(new PrintedCell(
                            cell.text(), cell.columns(), Math.min(cell.rows(), to - r), cell.address(), cell.truth()));
                }
            }
            part.add(cells);
        }
        return with(part);
    }

    private static @Nullable PrintedCell above(
            List<List<@Nullable PrintedCell>> grid, int row, int column, boolean repeat) {
        for (int r = row - 1; r >= 0; r--) {
            PrintedCell cell = grid.get(r).get(column);
            if (cell != null) {
                return cell.rows() > row - r
                        ? PrintedCell.label(repeat ? cell.text() : "", cell.columns(), cell.rows() - (row - r))
                        : null;
            }
        }
        return null;
    }

    /** Index of the row with the figures of that row of the form. */
    int rowOf(String formRow) {
        for (int r = 0; r < rows.size(); r++) {
            PrintedCell last = rows.get(r).getLast();
            PrintedCell figure = rows.get(r).stream()
                    .filter(PrintedCell::isFigure)
                    .findFirst()
                    .orElse(last);
            if (figure.isFigure() && Objects.equals(figure.formRow(), formRow)) {
                return r;
            }
        }
        return -1;
    }
}
