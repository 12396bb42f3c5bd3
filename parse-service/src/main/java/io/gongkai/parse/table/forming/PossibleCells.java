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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lines of a table are if each of them is a cell: words, a figure or, with nothing on it, a blank one. */
final class PossibleCells {
    private static final Map<TableKind, Set<String>> NAMES = new EnumMap<>(TableKind.class);

    static {
        for (TableKind kind : TableKind.values()) {
            NAMES.put(
                    kind,
                    Arrays.stream(Form.values())
                            .flatMap(form -> FormTable.of(form, kind).rows().stream())
                            .flatMap(row -> row.columns().stream())
                            .map(Lettering::letters)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private final Document document;
    private final Outline outline;
    private final TableRegion region;

    PossibleCells(Document document, Outline outline, TableRegion region) {
        this.document = document;
        this.outline = outline;
        this.region = region;
    }

    boolean isEmpty(int line) {
        return outline.role(line) == LineRole.EMPTY;
    }

    /** A line of words. */
    boolean isWords(int line) {
        return outline.role(line) == LineRole.TABLE && isText(line) && !isFigure(line);
    }

    /** The line of the last name of a column. */
    int header() {
        int header = region.lines().to() - 1;
        while (header > region.lines().from() && !isWords(header)) {
            header--;
        }
        return header;
    }

    /** Whether names of columns stand on lines that follow each other, with no empty one between them. */
    boolean namesStandTogether() {
        Set<String> names = NAMES.getOrDefault(region.kind(), Set.of());
        boolean named = false;
        for (int i = region.lines().from(); i < region.lines().to(); i++) {
            boolean before = named;
            named = isWords(i) && names.contains(letters(i));
            if (before && named) {
                return true;
            }
        }
        return false;
    }

    /** Whether another figure follows before the next words: then the lines up to this one are not all of the row. */
    boolean goesOnBehind(int line) {
        int next = line + 1;
        while (next < region.lines().to() && isEmpty(next)) {
            next++;
        }
        return next < region.lines().to() && isCell(next);
    }

    /** An empty line, or a figure alone. */
    boolean isCell(int line) {
        if (line >= document.lines().size() || !isText(line)) {
            return false;
        }
        return switch (outline.role(line)) {
            case EMPTY -> true;
            case TABLE -> isFigure(line);
            case PAGE_MARK, TEXT, BEYOND -> false;
        };
    }

    private boolean isText(int line) {
        Line text = document.lines().get(line);
        return text.table() == null && text.cells().size() == 1;
    }

    private boolean isFigure(int line) {
        List<Token> tokens = Tokens.ofText(cell(line), -1);
        return tokens.size() == 1 && tokens.getFirst().isFigure();
    }

    private Cell cell(int line) {
        return document.lines().get(line).cells().getFirst();
    }

    String letters(int line) {
        return Lettering.letters(cell(line).text());
    }

    /** How many figures the row of the label on the line has; 0 if it is none, −1 where the forms differ. */
    int width(int label) {
        return region.kind() == TableKind.DISPUTES
                ? FormTable.of(Form.FORM_2021, TableKind.DISPUTES).width()
                : LabelWidths.of(region.kind(), letters(label));
    }

    /** The lines of labels that tell how many figures their rows have. */
    List<Integer> labels() {
        List<Integer> labels = new ArrayList<>();
        for (int i = region.lines().from(); i < region.lines().to(); i++) {
            if (outline.role(i) == LineRole.TABLE && isText(i) && width(i) > 0 && !isFigure(i)) {
                labels.add(i);
            }
        }
        return labels;
    }

    /** The token of a line behind a label. */
    Token token(int line, boolean whole) {
        return isEmpty(line)
                ? new Token(
                        whole ? Token.Kind.BLANK : Token.Kind.GAP,
                        "",
                        null,
                        -1,
                        cell(line).source())
                : Tokens.ofText(cell(line), -1).getFirst();
    }
}
