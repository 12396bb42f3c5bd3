package io.gongkai.parse.page.unruled;

import io.gongkai.parse.page.content.Ruling;
import io.gongkai.parse.page.line.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings figures into rows by their heights, and by level rulings where these part the rows. */
final class FigureRows {
    /** Figures of one row lie beside each other with so much of their height at least. */
    private static final double BESIDE = 0.1;

    /** From line to line of a cell, in parts of the font size. */
    private static final double MOST_LEADING = 1.8;

    /** So many rows for one that is not must be parted by rulings from the next to say that rulings part rows. */
    private static final int PARTED_FOR_ONE = 2;

    private FigureRows() {}

    /** The figures row by row, from above. */
    static List<List<Piece>> of(List<Piece> figures, List<Ruling> levels) {
        List<Piece> sorted = figures.stream()
                .sorted(Comparator.comparingDouble(figure -> figure.box().centre()))
                .toList();
        List<List<Piece>> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !isBeside(sorted.get(i), sorted.get(i - 1))) {
                rows.add(sorted.subList(from, i));
                from = i;
            }
        }
        return areParted(rows, levels) ? whole(rows, levels) : rows;
    }

    /** Whether two figures are of one row: rows are a line apart, and only lines of one cell lie between those of another. */
    static boolean isBeside(Piece one, Piece other) {
        double least = Math.min(one.box().height(), other.box().height());
        return one.box().sharedHeight(other.box()) >= BESIDE * least;
    }

    private static boolean areParted(List<List<Piece>> rows, List<Ruling> levels) {
        int parted = 0;
        for (int i = 1; i < rows.size(); i++) {
            parted += isParted(rows.get(i - 1), rows.get(i), levels) ? 1 : 0;
        }
        return parted >= PARTED_FOR_ONE * (rows.size() - 1 - parted);
    }

    /** The rows, each with the lower line of its numbers that narrow cells broke: no ruling parts it from the upper one. */
    private static List<List<Piece>> whole(List<List<Piece>> rows, List<Ruling> levels) {
        double widest = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(figure -> figure.box().width())
                .max()
                .orElse(0);
        List<List<Piece>> whole = new ArrayList<>();
        for (List<Piece> row : rows) {
            List<Piece> upper = whole.isEmpty() ? List.of() : whole.getLast();
            if (!upper.isEmpty() && isRest(upper, row, widest) && !isParted(upper, row, levels)) {
                List<Piece> both = new ArrayList<>(whole.removeLast());
                both.addAll(row);
                whole.add(both);
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    /** Whether each of the lower figures stands below one that has no room for another digit, as the rest of it would. */
    private static boolean isRest(List<Piece> upper, List<Piece> lower, double widest) {
        return lower.size() < upper.size()
                && lower.getFirst().box().centre() - upper.getLast().box().centre()
                        < MOST_LEADING * lower.getFirst().box().height()
                && lower.stream()
                        .allMatch(figure -> upper.stream()
                                        .filter(above ->
                                                above.box().sharedWidth(figure.box()) > 0 && isFull(above, widest))
                                        .count()
                                == 1);
    }

    private static boolean isFull(Piece figure, double widest) {
        double digit = figure.box().width() / figure.text().length();
        return figure.text().length() > 1 && figure.box().width() + digit > widest;
    }

    private static boolean isParted(List<Piece> upper, List<Piece> lower, List<Ruling> levels) {
        Piece first = lower.getFirst();
        return levels.stream()
                .anyMatch(level -> level.at() > upper.getLast().box().centre()
                        && level.at() < first.box().centre()
                        && level.from() < first.box().middle()
                        && level.to() > first.box().middle());
    }
}
