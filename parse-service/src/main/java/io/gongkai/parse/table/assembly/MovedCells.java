package io.gongkai.parse.table.assembly;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Whether the figures of a row are read in other places than those in which its cells stand. */
final class MovedCells {
    private MovedCells() {}

    /** Whether figures of the row had to be moved. */
    static boolean are(ReadRow row, PrintedRow printed, List<CellChoice> cells) {
        if (cells.stream().allMatch(CellChoice::isBlank) || isPlaced(printed) || isContiguous(printed, cells)) {
            return false;
        }
        boolean stray = cells.stream()
                .map(CellChoice::token)
                .anyMatch(
                        token -> token != null && !printed.figures().contains(token) && !token.equals(printed.glued()));
        return !stray && !isHeaded(row, cells);
    }

    /** Whether its figures stand where their columns are, and not in cells: then nothing had to be moved. */
    private static boolean isPlaced(PrintedRow printed) {
        if (printed.ruled()) {
            return printed.source().page() != null && !printed.markedUp();
        }
        return printed.figures().stream()
                .allMatch(token -> token.isBlank() || token.reach().tells());
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
        boolean wide = cells.size() == FormTable.DISPUTES; // blanks behind it are only the edge of the table
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
}
