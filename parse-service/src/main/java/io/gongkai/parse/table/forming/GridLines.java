package io.gongkai.parse.table.forming;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import io.gongkai.parse.table.row.Token;
import io.gongkai.parse.table.row.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables with one place of their grid on each line, of which those that print nothing, or that a wide label covers, are empty lines.
 * Told by counting: cut into rows of one length, all figures stand in the last columns, and no words among them.
 */
final class GridLines {
    /** Labels stand in so many columns at most: groups, sub-groups, the rows' own. */
    private static final int MOST_LABELS = 4;

    private static final int LEAST_ROWS = 2;

    private final Document document;
    private final Outline outline;
    private final TableRegion region;
    private final int figures;

    private GridLines(Document document, Outline outline, TableRegion region, int figures) {
        this.document = document;
        this.outline = outline;
        this.region = region;
        this.figures = figures;
    }

    /** How many lines make a row; 0 if the table is not written so. */
    static int width(Document document, Outline outline, TableRegion region, int figures) {
        GridLines lines = new GridLines(document, outline, region, figures);
        if (!lines.areLines() || !isLikeRequests(document, outline, region)) {
            return 0;
        }
        int least = region.kind() == TableKind.DISPUTES ? 0 : 1;
        for (int labels = least; labels <= MOST_LABELS; labels++) {
            if (lines.areRowsOf(figures + labels, labels)) {
                return figures + labels;
            }
        }
        return 0;
    }

    /** A single row may be cut so by accident: the disputes are written as the requests are, which have many. */
    private static boolean isLikeRequests(Document document, Outline outline, TableRegion region) {
        TableRegion requests = outline.region(TableKind.REQUESTS);
        int figures = FormTable.of(Form.FORM_2021, TableKind.REQUESTS).width();
        return region.kind() != TableKind.DISPUTES
                || requests == null
                || width(document, outline, requests, figures) > 0;
    }

    /** The places of a row, with their columns. */
    static List<Cell> row(Document document, int first, int width) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < width && first + column < document.lines().size(); column++) {
            Cell cell = document.lines().get(first + column).cells().getFirst();
            cells.add(new Cell(cell.text(), column, 1, 1, cell.source()));
        }
        return cells;
    }

    private boolean areLines() {
        int empty = 0;
        for (int i = region.lines().from(); i < region.lines().to(); i++) {
            Line line = document.lines().get(i);
            boolean plain = line.table() == null && line.cells().size() == 1;
            if (!plain || outline.role(i) == LineRole.TEXT) {
                return false;
            }
            empty += outline.role(i) == LineRole.EMPTY ? 1 : 0;
        }
        return empty > figures;
    }

    private boolean areRowsOf(int width, int labels) {
        int rows = 0;
        for (int first = region.lines().from(); first < region.lines().to(); first += width) {
            int words = -1;
            int firstWords = -1;
            int number = -1;
            for (int column = 0; column < width; column++) {
                int line = first + column;
                if (line >= region.lines().to()
                        && line < document.lines().size()
                        && outline.role(line) != LineRole.EMPTY) {
                    return false;
                }
                if (line >= region.lines().to() || outline.role(line) == LineRole.EMPTY) {
                    continue;
                }
                List<Token> tokens =
                        Tokens.ofCell(document.lines().get(line).cells().getFirst());
                boolean figure = tokens.size() == 1 && tokens.getFirst().isFigure();
                if (!figure
                        && labels == 0
                        && Lettering.count(document.lines()
                                        .get(line)
                                        .cells()
                                        .getFirst()
                                        .text())
                                == 1) {
                    return false; // a letter of a name that runs down, which is no place of its own
                }
                words = figure ? words : column;
                firstWords = figure || firstWords >= 0 ? firstWords : column;
                number = figure && number < 0 ? column : number;
            }
            boolean labelled = firstWords >= 0 && firstWords < labels;
            if (number >= 0 && (number < labels || words >= labels || (labels > 0 && !labelled))) {
                return false;
            }
            if (number < 0 && firstWords < 0) {
                return false;
            }
            rows += number >= 0 ? 1 : 0;
        }
        return rows >= (labels == 0 ? 1 : LEAST_ROWS);
    }
}
