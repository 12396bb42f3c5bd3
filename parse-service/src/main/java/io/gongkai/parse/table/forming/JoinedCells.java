package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Placeholder;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cells that a program joined by one space each: a blank one leaves two side by side. Told by counting in the table of requests,
 * where all rows have as many cells behind their last word as the form has columns, some of them blank.
 */
final class JoinedCells {
    private static final int LEAST_ROWS = 10;

    private final Document document;
    private final Outline outline;

    /** Null until a row asks, for most texts have no blanks side by side. */
    private @Nullable Boolean told;

    JoinedCells(Document document, Outline outline) {
        this.document = document;
        this.outline = outline;
    }

    /** The tokens of a line with a blank for each cell that prints nothing; null where the cells are not told. */
    @Nullable
    List<Token> placed(int line, List<Token> tokens) {
        Cell cell = text(line);
        if (cell == null || !printsBlanks(cell.text()) || !areTold()) {
            return null;
        }
        List<String> cells = behindWords(cell.text());
        List<Token> figures = AlignedParts.figures(tokens);
        if (cells.stream().filter(text -> !text.isEmpty()).count() != figures.size()) {
            return null;
        }
        List<Token> placed = new ArrayList<>(tokens.subList(0, tokens.size() - figures.size()));
        int next = 0;
        for (String text : cells) {
            placed.add(text.isEmpty() ? Token.blank(cell.source()) : figures.get(next++));
        }
        return placed;
    }

    private boolean areTold() {
        Boolean known = told;
        if (known == null) {
            known = count();
            told = known;
        }
        return known;
    }

    private boolean count() {
        TableRegion region = outline.region(TableKind.REQUESTS);
        int rows = 0;
        boolean blank = false;
        for (int i = region == null ? 0 : region.lines().from();
                region != null && i < region.lines().to();
                i++) {
            Cell cell = text(i);
            List<String> cells = cell == null ? List.of() : behindWords(cell.text());
            if (cells.isEmpty()) {
                continue;
            }
            if (cells.size() != FormTable.REQUESTS_TOTAL + 1) {
                return false;
            }
            rows++;
            blank |= cells.contains("");
        }
        return blank && rows >= LEAST_ROWS;
    }

    private static boolean printsBlanks(String text) {
        return text.contains("  ") || text.endsWith(" ") || text.startsWith(" ");
    }

    /** What stands between the spaces of the line behind its last word. */
    private static List<String> behindWords(String text) {
        String[] pieces = text.split(" ", -1);
        int from = pieces.length;
        while (from > 0 && isFigureOrBlank(pieces[from - 1])) {
            from--;
        }
        return List.of(pieces).subList(from, pieces.length);
    }

    private static boolean isFigureOrBlank(String piece) {
        return !(CellReading.read(piece) instanceof Printed.Words)
                || Placeholder.is(piece)
                || Placeholder.isNone(piece);
    }

    private @Nullable Cell text(int line) {
        Line read = document.lines().get(line);
        boolean plain = read.table() == null
                && read.cells().size() == 1
                && read.source().page() == null;
        return plain && outline.role(line) == LineRole.TABLE ? read.cells().getFirst() : null;
    }
}
