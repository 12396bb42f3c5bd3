package io.gongkai.parse.table.assembly;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.table.forming.WrappedFigures;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.SharedDigits;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what was absorbed while a row was read. */
public final class RowRepairs {
    private static final int LONGEST_RAW = 400;

    private final List<Repair> repairs = new ArrayList<>();

    List<Repair> repairs() {
        return repairs;
    }

    /**
     * All faults of a row that is read now.
     *
     * @param parts what the document prints of it, from top to bottom
     * @param nearby letters of the lines beside it that print words only
     */
    void tell(ReadRow row, List<CellChoice> cells, List<PrintedRow> parts, String nearby, BlankPolicy blanks) {
        PrintedRow printed = row.printed();
        if (printed == null) {
            return;
        }
        tellGluedDigit(row, printed, cells);
        if (cells.stream().allMatch(cell -> isRead(cell, blanks))) {
            tellSolidFigures(row, printed);
            tellSharedCells(row, printed, cells);
            tellShift(row, printed, cells);
            tellWrappedFigures(row, printed);
        }
        if (row.row().cells().getFirst().table() != TableKind.DISPUTES) {
            repairs.addAll(LabelRepairs.of(row.row(), printed, parts, nearby));
        }
        tellAnnotations(row.row(), cells);
    }

    private void tellGluedDigit(ReadRow row, PrintedRow printed, List<CellChoice> cells) {
        Token glued = printed.glued();
        if (glued == null || row.options().isEmpty()) {
            return;
        }
        if (cells.stream().anyMatch(cell -> glued.equals(cell.token()))) {
            add(
                    RepairKind.GLUED_LABEL,
                    List.of(row.row().address()),
                    printed,
                    "行名末尾粘连的数字已分出，作为该行第一格。",
                    "The digit glued to the label was parted from it: it is the row's first cell.");
            return;
        }
        boolean open = cells.stream().anyMatch(cell -> cell.fate() == CellChoice.Fate.UNDECIDED)
                && row.options().stream().anyMatch(way -> way.cells().contains(glued));
        if (open || cells.stream().allMatch(cell -> cell.fate() == CellChoice.Fate.UNDECIDED)) {
            return; // what the digits are was not told
        }
        add(
                RepairKind.GLUED_LABEL,
                List.of(row.row().address()),
                printed,
                "行名末尾粘连的数字不是单元格（该行各格齐全），未计入。",
                "The digit glued to the label is no cell, for the row has all of them; it was left out.");
    }

    private void tellSolidFigures(ReadRow row, PrintedRow printed) {
        if (printed.hasSolidFigures()) {
            add(
                    printed.labels().isEmpty() ? RepairKind.SHIFTED_COLUMNS : RepairKind.GLUED_LABEL,
                    List.of(row.row().address()),
                    printed,
                    "该行各格数字连在一起，只有一种分法，已分开。",
                    "The figures of the row stood with nothing between them; they were parted in the only way that is"
                            + " left.");
        }
    }

    private void tellWrappedFigures(ReadRow row, PrintedRow printed) {
        if (printed.figures().stream().anyMatch(WrappedFigures::isJoined)) {
            add(
                    RepairKind.SHIFTED_COLUMNS,
                    List.of(row.row().address()),
                    printed,
                    "数字在窄单元格中被断开，后几位落入下一行，已接回。",
                    "Figures were broken in narrow cells, and their ends stood in a row below; they were joined again.");
        }
    }

    private void tellSharedCells(ReadRow row, PrintedRow printed, List<CellChoice> cells) {
        List<SourcePosition> parts = cells.stream()
                .map(CellChoice::token)
                .filter(token -> token != null && SharedDigits.isPart(token))
                .map(Token::source)
                .toList();
        if (Set.copyOf(parts).size() < parts.size()) { // a single one has a nought before it
            add(
                    RepairKind.SHIFTED_COLUMNS,
                    List.of(row.row().address()),
                    printed,
                    "该行数格的数字挤在一格之中，按合计关系只有一种分法，已分开。",
                    "Figures of several cells of the row stood in one; they were parted in the only way that adds up.");
        }
    }

    private static boolean isRead(CellChoice cell, BlankPolicy blanks) {
        return switch (cell.fate()) {
            case FOUND -> true;
            case ABSENT -> blanks.printsZerosBlank();
            case UNDECIDED -> false;
        };
    }

    private void tellShift(ReadRow row, PrintedRow printed, List<CellChoice> cells) {
        if (MovedCells.are(row, printed, cells)) {
            add(
                    RepairKind.SHIFTED_COLUMNS,
                    List.of(row.row().address()),
                    printed,
                    "该行单元格数与表头不符，已按合计关系对齐。",
                    "The row had more or fewer cells than the header; it was aligned so that its sums hold.");
        }
    }

    private void tellAnnotations(FormRow row, List<CellChoice> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Token token = cells.get(i).token();
            if (token == null || token.amount() == null || !token.amount().annotated()) {
                continue;
            }
            FormCell cell = row.cells().get(i);
            repairs.add(new Repair(
                    RepairKind.ANNOTATED_CELL,
                    List.of(cell.address()),
                    token.text(),
                    new Message("单元格中的单位或附注已与数字分开。", "A unit or a note in the cell was parted from the number."),
                    token.source()));
        }
    }

    /** A number that stood away from its cell, and is in its place by every sum that it takes part in. */
    public void tellStray(FormCell cell, Token stray) {
        repairs.add(new Repair(
                RepairKind.SHIFTED_COLUMNS,
                List.of(cell.address()),
                stray.text(),
                new Message(
                        "脱离单元格的数字已按合计关系归位。",
                        "A number that stood outside its cell was put back: the sums leave it no other place."),
                stray.source()));
    }

    private void add(RepairKind kind, List<String> addresses, PrintedRow printed, String zh, String en) {
        repairs.add(of(kind, addresses, printed, zh, en));
    }

    /** A repair of what is printed there. */
    static Repair of(RepairKind kind, List<String> addresses, PrintedRow printed, String zh, String en) {
        String raw = printed.raw();
        String shown = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) : raw;
        return new Repair(kind, addresses, shown, new Message(zh, en), printed.source());
    }
}
