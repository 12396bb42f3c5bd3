package io.gongkai.parse.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A row of a table without upright rulings: a line, or all lines between two level rulings.
 *
 * @param pieces from the left
 * @param isData whether it holds figures, or stands among rows that do
 * @param box where it stands
 */
record RowOfPieces(List<Piece> pieces, boolean isData, Box box) {
    private static final int LEAST_RULINGS = 3;
    private static final double ACROSS = 0.8;

    static List<RowOfPieces> of(List<PrintedLine> lines, List<Ruling> levels) {
        Box block = lines.getFirst().box();
        for (PrintedLine line : lines) {
            block = block.with(line.box());
        }
        double[] rules = rules(block, levels);
        List<List<PrintedLine>> bands = new ArrayList<>();
        for (int i = 0; i <= rules.length; i++) {
            bands.add(new ArrayList<>());
        }
        for (PrintedLine line : lines) {
            int at = -Arrays.binarySearch(rules, line.box().centre()) - 1;
            bands.get(Math.max(0, at)).add(line);
        }
        boolean ruled = rules.length >= LEAST_RULINGS
                && bands.stream()
                        .allMatch(band ->
                                band.stream().filter(UnruledTables::hasFigures).count() < 2);
        return ruled ? ruled(bands) : lines.stream().map(RowOfPieces::alone).toList();
    }

    private static double[] rules(Box block, List<Ruling> levels) {
        return levels.stream()
                .filter(rule -> rule.at() > block.top() - block.height() && rule.at() < block.bottom() + 30)
                .filter(rule -> Math.min(rule.to(), block.right()) - Math.max(rule.from(), block.left())
                        >= ACROSS * block.width())
                .mapToDouble(Ruling::at)
                .sorted()
                .distinct()
                .toArray();
    }

    private static RowOfPieces alone(PrintedLine line) {
        return new RowOfPieces(line.pieces(), UnruledTables.hasFigures(line), line.box());
    }

    private static List<RowOfPieces> ruled(List<List<PrintedLine>> bands) {
        List<RowOfPieces> rows = new ArrayList<>();
        boolean data = false;
        for (int i = 0; i < bands.size(); i++) {
            List<PrintedLine> band = bands.get(i);
            if (band.isEmpty()) {
                continue;
            }
            boolean figures = band.stream().anyMatch(UnruledTables::hasFigures);
            // what no ruling closes may go on elsewhere, figures and all
            if (!figures && (!data || i == bands.size() - 1)) {
                band.forEach(line -> rows.add(alone(line)));
                continue;
            }
            data = true;
            rows.add(joined(band));
        }
        return rows;
    }

    /** The row of several lines: pieces one above the other are one. */
    private static RowOfPieces joined(List<PrintedLine> band) {
        List<List<Piece>> stacks = new ArrayList<>();
        Box box = band.getFirst().box();
        for (PrintedLine line : band) {
            box = box.with(line.box());
            for (Piece piece : line.pieces()) {
                List<Piece> stack = stacks.stream()
                        .filter(pieces ->
                                pieces.stream().anyMatch(other -> other.box().sharedWidth(piece.box()) > 0))
                        .findFirst()
                        .orElse(null);
                if (stack == null) {
                    stacks.add(new ArrayList<>(List.of(piece)));
                } else {
                    stack.add(piece);
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (List<Piece> stack : stacks) {
            Box around = stack.getFirst().box();
            List<PrintedLine> lines = new ArrayList<>();
            for (Piece piece : stack) {
                around = around.with(piece.box());
                lines.add(new PrintedLine(List.of(piece), piece.box()));
            }
            pieces.add(
                    stack.size() == 1
                            ? stack.getFirst()
                            : new Piece(CellText.of(lines, around.width()), around, List.of()));
        }
        pieces.sort(Comparator.comparingDouble(piece -> piece.box().left()));
        return new RowOfPieces(List.copyOf(pieces), true, box);
    }
}
