package io.gongkai.parse.tabulation;

import io.gongkai.parse.tabulation.NamedFigure.Manner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the form whose figures are listed one by one, below its label or each beside it. */
final class ListedRow {
    private final List<Piece> label;
    private final List<NamedFigure> figures = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** A piece of a label. */
    record Piece(int from, int to, String letters) {}

    /**
     * A stretch of the text with a figure of the row, and with the label if it stands there.
     *
     * @param other a figure without a name that stands before it; empty without one
     */
    record Part(int from, int to, String other) {}

    /** @param label from the outermost piece to the row's own */
    ListedRow(List<Piece> label) {
        this.label = label;
    }

    void add(NamedFigure figure, Part part) {
        figures.add(figure);
        parts.add(part);
    }

    List<Piece> label() {
        return label;
    }

    List<NamedFigure> figures() {
        return figures;
    }

    List<Part> parts() {
        return parts;
    }

    /** How many columns it names. */
    long names() {
        return figures.stream().map(NamedFigure::name).distinct().count();
    }

    /** The letters of its own label; empty without one. */
    String ownLabel() {
        return label.isEmpty() ? "" : label.getLast().letters();
    }

    String letters() {
        return letters(label);
    }

    static String letters(List<Piece> label) {
        return label.stream().map(Piece::letters).collect(Collectors.joining());
    }

    /** The figure of each of the columns; null unless a row of the form has these columns, and each is named once. */
    @Nullable
    List<NamedFigure> inOrder(FigureNames names) {
        Set<String> named = new HashSet<>();
        for (NamedFigure figure : figures) {
            if (figure.manner() == Manner.ODD || !named.add(figure.name())) {
                return null;
            }
        }
        List<String> row = names.row(named);
        return row == null
                ? null
                : row.stream()
                        .map(name -> figures.stream()
                                .filter(figure -> Objects.equals(figure.name(), name))
                                .findFirst()
                                .orElseThrow())
                        .toList();
    }
}
