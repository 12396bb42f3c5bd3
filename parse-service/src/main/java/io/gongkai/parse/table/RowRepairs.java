package io.gongkai.parse.table;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.match.RowLabelling;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what was absorbed while a row was read. */
final class RowRepairs {
    private static final int LONGEST_RAW = 400;

    /** The single row of the disputes table: blanks behind it are only the table's edge. */
    private static final int WIDE = 15;

    /** What stands over all rows of results. */
    private static final String CHAPTER = Lettering.letters("三、本年度办理结果");

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
            tellShift(row, printed, cells);
        }
        if (row.row().cells().getFirst().table() != TableKind.DISPUTES) {
            tellLabel(row.row(), printed, parts, nearby);
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
        if (SolidFigures.are(printed.figures())) {
            add(
                    printed.labels().isEmpty() ? RepairKind.SHIFTED_COLUMNS : RepairKind.GLUED_LABEL,
                    List.of(row.row().address()),
                    printed,
                    "该行各格数字连在一起，已按合计关系分开。",
                    "The figures of the row stood with nothing between them; they were parted so that all sums hold.");
        }
    }

    private static boolean isRead(CellChoice cell, BlankPolicy blanks) {
        return switch (cell.fate()) {
            case FOUND -> true;
            case ABSENT -> blanks.printsZerosBlank();
            case UNDECIDED -> false;
        };
    }

    /** Whether its figures stand where their columns are, and not in cells: then nothing had to be moved. */
    private static boolean isPlaced(PrintedRow printed) {
        if (printed.ruled()) {
            return printed.source().page() != null && !printed.markedUp();
        }
        return printed.figures().stream()
                .allMatch(token -> token.isBlank() || token.reach().tells());
    }

    private void tellShift(ReadRow row, PrintedRow printed, List<CellChoice> cells) {
        if (cells.stream().allMatch(CellChoice::isBlank) || isPlaced(printed) || isContiguous(printed, cells)) {
            return;
        }
        boolean stray = cells.stream()
                .map(CellChoice::token)
                .anyMatch(
                        token -> token != null && !printed.figures().contains(token) && !token.equals(printed.glued()));
        if (stray || isHeaded(row, cells)) {
            return;
        }
        add(
                RepairKind.SHIFTED_COLUMNS,
                List.of(row.row().address()),
                printed,
                "该行单元格数与表头不符，已按合计关系对齐。",
                "The row had more or fewer cells than the header; it was aligned so that its sums hold.");
    }

    private static boolean isHeaded(ReadRow row, List<CellChoice> cells) {
        Alignment headed = row.headed();
        return headed != null
                && IntStream.range(0, cells.size()).allMatch(column -> isMet(cells.get(column), headed, column));
    }

    private static boolean isMet(CellChoice cell, Alignment headed, int column) {
        return switch (cell.fate()) {
            case UNDECIDED -> true;
            case ABSENT -> headed.isBlank(column);
            case FOUND ->
                cell.isBlank()
                        ? headed.isBlank(column)
                        : Objects.equals(cell.token(), headed.cells().get(column));
        };
    }

    /** Whether the cells are tokens that follow each other, with nothing but blanks around. */
    private static boolean isContiguous(PrintedRow printed, List<CellChoice> cells) {
        List<Token> figures = printed.figures();
        boolean wide = cells.size() >= WIDE;
        if (wide && printed.filled() == cells.size()) {
            return true;
        }
        Token first = cells.getFirst().token();
        int from = figures.size() <= cells.size() ? 0 : first == null ? -1 : figures.indexOf(first);
        if (from < 0 || (from > 0 && from + cells.size() > figures.size())) {
            return first != null && first.equals(printed.glued());
        }
        if (from > 0 && !wide && cells.stream().anyMatch(CellChoice::isBlank)) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            CellChoice cell = cells.get(i);
            boolean same = from + i < figures.size() ? figures.get(from + i).equals(cell.token()) : cell.isBlank();
            if (!same && cell.fate() != CellChoice.Fate.UNDECIDED) {
                return first != null && first.equals(printed.glued());
            }
        }
        return true;
    }

    private void tellLabel(FormRow row, PrintedRow printed, List<PrintedRow> all, String nearby) {
        String own = printed.letters();
        if (all.size() == 1 && !printed.labelsFollow() && !own.isEmpty() && holds(own, row)) {
            return;
        }
        List<PrintedRow> parts = new ArrayList<>(all);
        // the label over several rows is whole by itself
        parts.removeIf(part -> !part.equals(printed) && RowLabelling.isGroup(part.letters(), row));
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.letters()));
        String letters = joined.toString();
        if (letters.isEmpty()) {
            add(
                    RepairKind.MISPLACED_LABEL,
                    List.of(row.address()),
                    printed,
                    "该行没有行名，已按表中顺序归位。",
                    "The row had no label; its place in the table tells which it is.");
            return;
        }
        boolean behind = own.isEmpty() && parts.stream().allMatch(part -> part.line() >= printed.line());
        if (behind || printed.labelsFollow()) {
            add(
                    RepairKind.MISPLACED_LABEL,
                    List.of(row.address()),
                    printed,
                    "行名在数字之后，已归位。",
                    "The label stood behind the figures; it was put back.");
        }
        if (parts.stream().anyMatch(part -> holds(part.letters(), row))) {
            return;
        }
        boolean misspelt = !own.isEmpty() && (RowLabelling.isWhole(own, row) || RowLabelling.lacksOneLetter(own, row));
        boolean joins = RowLabelling.isWhole(letters, row) || RowLabelling.lacksOneLetter(letters, row);
        boolean several = parts.size() - (own.isEmpty() ? 1 : 0) > 1;
        boolean page =
                printed.source().page() != null; // its labels go on in the next line, or overleaf: nothing is broken
        if (several && joins && (!misspelt || holds(letters, row))) {
            if (page) {
                return;
            }
            add(
                    RepairKind.BROKEN_LABEL,
                    List.of(row.address()),
                    parts.getFirst(),
                    "行名被断开，已重新拼接。",
                    "The label was cut; its parts were joined again.");
        } else if (joins && !isSpelt(letters + nearby, row) && (!page || hasForeignLetter(letters, row))) {
            add(
                    RepairKind.MISSPELT_LABEL,
                    List.of(row.address()),
                    parts.getFirst(),
                    "行名有错字或漏字，仍可辨认。",
                    "The label has a wrong or lost character, and was recognised in spite of it.");
        }
    }

    /** Whether all letters of the label are there, whatever lines and columns made of their order. */
    private static boolean isSpelt(String letters, FormRow row) {
        StringBuilder left = new StringBuilder(letters);
        for (int i = 0; i < row.words().length(); i++) {
            int at = left.indexOf(row.words().substring(i, i + 1));
            if (at < 0) {
                return false;
            }
            left.deleteCharAt(at);
        }
        return true;
    }

    /** Whether a letter stands there that is none of the row's labels. */
    private static boolean hasForeignLetter(String letters, FormRow row) {
        String own = CHAPTER + row.whole();
        return letters.chars().anyMatch(letter -> own.indexOf(letter) < 0);
    }

    private static boolean holds(String letters, FormRow row) {
        return letters.contains(row.words()) || letters.contains(row.shortWords());
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
    void tellStray(FormCell cell, Token stray) {
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
        add(kind, addresses, printed.raw(), zh, en, printed.source());
    }

    private void add(
            RepairKind kind,
            List<String> addresses,
            String raw,
            String zh,
            String en,
            @Nullable SourcePosition source) {
        String shown = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) : raw;
        repairs.add(new Repair(kind, addresses, shown, new Message(zh, en), source));
    }
}
