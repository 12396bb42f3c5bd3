package io.gongkai.parse.table.sum;

import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.SharedDigits;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures of several columns in one cell of requests, as programs put them there that see too small a gap between: 1 0, 2 0 0 0 0 0 2,
 * 0000000. Digits with white space between are one number only where their row lacks no figure, or adds up so; those that begin with a
 * nought, 06, only where it lacks none, and its writer mistyped one. Others are parted where the parts fill the places of the row and add
 * up, in one way alone; if there is none, nothing in the row is known. In other tables, which have no such sums, what
 * begins with a nought is not known either.
 */
public final class CrowdedCells {
    private static final int COLUMNS = FormTable.REQUESTS_TOTAL + 1;

    /** More such cells in a row are all parted, or none. */
    private static final int MOST_CHOICES = 6;

    private static final int DIGITS_OF_A_ROW = 2;
    private static final int LEAST_NUMBERS = 3;

    private CrowdedCells() {}

    /** The rows of requests, such cells parted. */
    public static List<PrintedRow> parted(List<PrintedRow> printed) {
        return areNumbered(printed)
                ? printed
                : printed.stream().map(CrowdedCells::parted).toList();
    }

    /** Whether rows begin with numbers of their own, 01, 02, 03, which are no figures. */
    private static boolean areNumbered(List<PrintedRow> printed) {
        Set<String> numbers = new HashSet<>();
        for (PrintedRow row : printed) {
            row.figures().stream()
                    .filter(token -> !token.isBlank())
                    .findFirst()
                    .filter(CrowdedCells::isSeveral)
                    .ifPresent(token -> numbers.add(token.text()));
        }
        numbers.removeIf(number -> number.strip().length() != DIGITS_OF_A_ROW);
        return numbers.size() >= LEAST_NUMBERS;
    }

    /** The rows of another table, with no number that begins with a nought but in a row of disputes that lacks none. */
    public static List<PrintedRow> unread(List<PrintedRow> printed) {
        return printed.stream().map(CrowdedCells::unread).toList();
    }

    private static PrintedRow unread(PrintedRow row) {
        if (row.filled() >= FormTable.DISPUTES || row.figures().stream().noneMatch(CrowdedCells::isSeveral)) {
            return row;
        }
        return row.with(row.figures().stream()
                .map(token -> isSeveral(token) ? token.unknown() : token)
                .toList());
    }

    private static boolean isSeveral(Token token) {
        return token.kind() == Token.Kind.NUMBER && SharedDigits.beginsWithNought(token);
    }

    private static PrintedRow parted(PrintedRow row) {
        Token label = row.lastWords();
        if (label == null) {
            return row;
        }
        if (row.filled() == 0) {
            return row.ruled() ? onLabel(row, label) : row;
        }
        boolean several = row.glued() == null && row.figures().stream().anyMatch(SharedDigits::mayBeSeveral);
        if (row.filled() == 1 && !(several && row.figures().stream().anyMatch(SharedDigits::isSpaced))) {
            return alone(row);
        }
        return several ? shared(row) : row;
    }

    /** A row that prints nothing but a label, which may end in all of its figures. */
    private static PrintedRow onLabel(PrintedRow row, Token label) {
        SolidDigits digits = SolidDigits.of(label);
        Token words = digits.areSeveral(COLUMNS) ? digits.words() : null;
        if (words == null) {
            return row;
        }
        List<Token> labels = new ArrayList<>(row.labels());
        labels.set(labels.indexOf(label), words);
        PrintedRow parted = new PrintedRow(
                labels,
                null,
                row.figures(),
                row.labelsFollow(),
                row.ruled(),
                row.markedUp(),
                row.raw(),
                row.source(),
                row.line());
        return alone(parted, digits, digits.whole());
    }

    /** A row whose only figure may be all of them. */
    private static PrintedRow alone(PrintedRow row) {
        Token only = row.figures().stream()
                .filter(token -> !token.isBlank())
                .findFirst()
                .orElseThrow();
        SolidDigits digits = SolidDigits.of(only);
        boolean several = digits.areSeveral(COLUMNS) && digits.words() == null && row.glued() == null;
        return several ? alone(row, digits, only) : row;
    }

    private static PrintedRow alone(PrintedRow row, SolidDigits digits, Token cell) {
        List<Alignment> ways = digits.ways(COLUMNS, COLUMNS, false);
        return ways.size() != 1
                ? unknown(row)
                : with(
                        row,
                        ways.getFirst().cells().stream()
                                .map(Objects::requireNonNull)
                                .map(part -> part(cell, part.text()))
                                .toList());
    }

    private static PrintedRow shared(PrintedRow row) {
        boolean isKnown = row.figures().stream().noneMatch(token -> token.weight() == null);
        boolean lacks = row.filled() < COLUMNS; // else 06 is one figure, which was mistyped
        boolean several = lacks && row.figures().stream().anyMatch(CrowdedCells::isSeveral);
        if (!several && (isFull(row) || (isKnown && row.addsUp()))) {
            return row;
        }
        Set<List<Token>> ways = new HashSet<>();
        List<Integer> crowded = new ArrayList<>();
        for (int i = 0; i < row.figures().size(); i++) {
            if (SharedDigits.mayBeSeveral(row.figures().get(i))) {
                crowded.add(i);
            }
        }
        int all = (1 << Math.min(crowded.size(), MOST_CHOICES)) - 1;
        for (int choice = crowded.size() > MOST_CHOICES ? all : 1; choice <= all; choice++) {
            List<Token> way = filling(figures(row, crowded, choice));
            if (way != null) {
                ways.add(way);
            }
        }
        return ways.size() == 1 ? with(row, ways.iterator().next()) : unknown(row);
    }

    /** Whether the row prints something in its first and in its last place, or in more than that. */
    private static boolean isFull(PrintedRow row) {
        List<Token> figures = row.figures();
        int first = 0;
        int last = figures.size() - 1;
        while (figures.get(first).isBlank()) {
            first++;
        }
        while (figures.get(last).isBlank()) {
            last--;
        }
        return last - first + 1 >= COLUMNS;
    }

    /** The figures of the row, those of the crowded ones parted that are chosen; beside a cell that holds all, an empty one is none. */
    private static List<Token> figures(PrintedRow row, List<Integer> crowded, int choice) {
        List<Token> figures = new ArrayList<>();
        boolean inOneCell = row.filled() == 1;
        for (int i = 0; i < row.figures().size(); i++) {
            Token token = row.figures().get(i);
            int at = crowded.indexOf(i);
            boolean isParted = at >= 0 && (at >= MOST_CHOICES || (choice >> at & 1) == 1 || isSeveral(token));
            if (isParted) {
                SharedDigits.parts(token).forEach(part -> figures.add(part(token, part)));
            } else if (!inOneCell) {
                figures.add(token);
            }
        }
        return figures;
    }

    /** Those that fill the places of the row and add up, blanks at the ends left out; null if they do not. */
    private static @Nullable List<Token> filling(List<Token> figures) {
        int end = figures.size();
        while (end > 0 && figures.get(end - 1).isBlank()) {
            end--;
        }
        int from = end - COLUMNS;
        if (from < 0 || figures.subList(0, from).stream().anyMatch(token -> !token.isBlank())) {
            return null;
        }
        List<Token> filling = figures.subList(from, end);
        return new Alignment(Collections.unmodifiableList(filling)).addsUp() ? filling : null;
    }

    /** A part of a cell, of which the whole is shown. */
    private static Token part(Token cell, String digits) {
        return CellReading.read(digits) instanceof Printed.Amount amount
                ? new Token(Token.Kind.NUMBER, cell.text(), amount, cell.column(), cell.source())
                : cell.unknown();
    }

    /** The row with as many figures as the form has, none of them known. */
    static PrintedRow unknown(PrintedRow row) {
        return row.with(Collections.nCopies(COLUMNS, new Token(Token.Kind.ODD, row.raw(), null, -1, row.source())));
    }

    /** The row with figures in cells of their own. */
    private static PrintedRow with(PrintedRow row, List<Token> figures) {
        int first = figures.getFirst().column();
        List<Token> placed = new ArrayList<>();
        for (Token token : figures) {
            placed.add(token.in(first < 0 ? first : first + placed.size()));
        }
        return row.with(placed);
    }
}
