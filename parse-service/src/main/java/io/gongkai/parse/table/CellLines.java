package io.gongkai.parse.table;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.LineRole;
import io.gongkai.parse.outline.Outline;
import io.gongkai.parse.outline.TableRegion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables with a cell on each line, of which the blank ones are empty lines: between a label and the next there are then as
 * many lines as its row has figures. Told by counting; where the count is met by nearly all labels, empty lines are cells.
 */
final class CellLines {
    private static final int LEAST_ROWS = 2;

    private final Document document;
    private final Outline outline;
    private final TableRegion region;
    private final Map<String, Integer> widths = new HashMap<>();

    /** How many lines of figures and blanks follow the label on a line; by line. */
    private final Map<Integer, Integer> stretches = new HashMap<>();

    private boolean told;

    CellLines(Document document, Outline outline, TableRegion region) {
        this.document = document;
        this.outline = outline;
        this.region = region;
        for (Form form : Form.values()) {
            for (FormRow row : FormTable.of(form, region.kind()).rows()) {
                if (region.kind() != TableKind.DISPUTES) {
                    widths.merge(row.words(), row.cells().size(), (one, other) -> one.equals(other) ? one : -1);
                }
            }
        }
        count();
    }

    /** Whether the lines that follow the label on this line are the cells of its row, empty ones included. */
    boolean isRow(int line) {
        return told && stretches.containsKey(line);
    }

    /** How many lines follow the label. */
    int length(int line) {
        return stretches.getOrDefault(line, 0);
    }

    /** Whether they are as many as the row has figures. */
    boolean isWhole(int line) {
        return length(line) == width(line);
    }

    private void count() {
        int met = 0;
        boolean blank = false;
        for (int i = region.lines().from(); i < region.lines().to(); i++) {
            if (!isWords(i) || width(i) <= 0) {
                continue;
            }
            int length = 0;
            boolean filled = false;
            while (i + length + 1 < region.lines().to() && isCell(i + length + 1)) {
                length++;
                boolean empty = outline.role(i + length) == LineRole.EMPTY;
                blank |= empty;
                filled |= !empty;
            }
            if (length >= width(i) || filled) {
                stretches.put(i, length);
                met += length == width(i) ? 1 : 0;
            }
        }
        told = blank && met >= LEAST_ROWS && 5 * met >= 4 * stretches.size();
    }

    private int width(int line) {
        String letters =
                Lettering.letters(document.lines().get(line).cells().getFirst().text());
        int width = widths.getOrDefault(letters, 0);
        return width != 0 || letters.isEmpty() ? width : widths.getOrDefault(letters.substring(1), 0);
    }

    private boolean isWords(int line) {
        return outline.role(line) == LineRole.TABLE && isText(line) && !isCell(line);
    }

    /** An empty line, or a figure alone. */
    private boolean isCell(int line) {
        if (!isText(line)) {
            return false;
        }
        return switch (outline.role(line)) {
            case EMPTY -> true;
            case TABLE -> {
                List<Token> tokens =
                        Tokens.ofText(document.lines().get(line).cells().getFirst(), -1);
                yield tokens.size() == 1 && tokens.getFirst().isFigure();
            }
            case PAGE_MARK, TEXT -> false;
        };
    }

    private boolean isText(int line) {
        Line text = document.lines().get(line);
        return text.table() == null && text.cells().size() == 1;
    }

    /** The token of a line behind a label. */
    Token token(int line, boolean whole) {
        Cell cell = document.lines().get(line).cells().getFirst();
        if (outline.role(line) == LineRole.EMPTY) {
            return new Token(whole ? Token.Kind.BLANK : Token.Kind.GAP, "", null, -1, cell.source());
        }
        return Tokens.ofText(cell, -1).getFirst();
    }
}
