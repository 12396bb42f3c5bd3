package io.gongkai.parse.tabulation;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.PageMark;
import io.gongkai.parse.tabulation.ListedRow.Part;
import io.gongkai.parse.tabulation.ListedRow.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gathers named figures to rows: those below one label, or with the same label before each. */
final class ListedRows {
    /** What stands between the figures of a row and is no label. */
    private static final Set<String> BETWEEN = Set.of("法人或其他组织", "法人", "其中", "申请人情况", "申请人");

    private static final String FIRST_SECTION = "总体情况";

    private static final Pattern PIECE = Pattern.compile("[^\\t\\n;。]++");

    /** Labels in one, from the outermost to the row's own: （三）不予公开／1.属于国家秘密. */
    private static final Pattern WITHIN = Pattern.compile("\\s*+[-/>·|:—]++\\s*+(?=[(]?[一二三四五六七八九十\\d]{1,2}[)、.])");

    /** A report's whole narrative may stand before the first. */
    private static final int REACH_OF_A_LABEL = 400;

    private final RunningText text;
    private final Map<String, ListedRow> rows = new LinkedHashMap<>();

    private ListedRows(RunningText text) {
        this.text = text;
    }

    /** The rows in the order of the text that name so many columns at least. */
    static List<ListedRow> of(RunningText text, TableKind kind, int names) {
        ListedRows rows = new ListedRows(text);
        rows.gather(NamedFigures.in(text.text(), FigureNames.of(kind)));
        return rows.rows.values().stream().filter(row -> row.names() >= names).toList();
    }

    private void gather(List<NamedFigure> figures) {
        List<Piece> label = List.of();
        int from = 0;
        for (NamedFigure figure : figures) {
            List<Piece> pieces = pieces(Math.max(from, figure.from() - REACH_OF_A_LABEL), figure.from());
            int begins = figure.from();
            if (!pieces.isEmpty()) {
                label = label(pieces);
                begins = label.getFirst().from();
            }
            List<Piece> of = label;
            String other = pieces.stream()
                    .map(piece -> text.text().substring(piece.from(), piece.to()))
                    .filter(NamedFigures::isFigure)
                    .collect(Collectors.joining(" "));
            ListedRow row = rows.computeIfAbsent(ListedRow.letters(label), _ -> new ListedRow(of));
            if (isOfAnotherReport(row, figure)) {
                return;
            }
            row.add(figure, new Part(begins, figure.to(), other));
            from = figure.to();
        }
    }

    /** Whether the row has that figure already, and another report begins between the two. */
    private boolean isOfAnotherReport(ListedRow row, NamedFigure figure) {
        return row.figures().stream()
                .anyMatch(before -> before.name().equals(figure.name())
                        && text.text().substring(before.to(), figure.from()).contains(FIRST_SECTION));
    }

    /** The last piece, and those before it that stand over several rows. */
    private List<Piece> label(List<Piece> pieces) {
        int first = pieces.size() - 1;
        while (first > 0 && GroupLabels.are(pieces.get(first - 1).letters())) {
            first--;
        }
        return List.copyOf(pieces.subList(first, pieces.size()));
    }

    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text.text()).region(from, to);
        while (piece.find()) {
            if (!PageMark.is(piece.group())) {
                Matcher within = WITHIN.matcher(text.text()).region(piece.start(), piece.end());
                int begins = piece.start();
                while (within.find()) {
                    add(pieces, begins, within.start());
                    begins = within.end();
                }
                add(pieces, begins, piece.end());
            }
        }
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to) {
        int begins = from;
        int ends = to;
        while (begins < ends && !isOfLabel(begins, "(“《")) {
            begins++;
        }
        while (ends > begins && !isOfLabel(ends - 1, ")”》")) {
            ends--;
        }
        String letters = Lettering.letters(text.text().substring(begins, ends));
        if (!letters.isEmpty() && !BETWEEN.contains(letters)) {
            pieces.add(new Piece(begins, ends, letters));
        }
    }

    private boolean isOfLabel(int at, String brackets) {
        char c = text.text().charAt(at);
        return Lettering.isLetter(c) || brackets.indexOf(c) >= 0;
    }
}
