package io.gongkai.parse.table.forming;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are printed as blocks, as on the cards of a page made for telephones: the label alone, and below it each column's name
 * with its figure, whatever their order. They are joined where all columns of the row are there.
 */
public final class RowBlocks {
    /** Names of the columns that rows of a table have in one form or the other, the most first. */
    private static final Map<TableKind, List<List<String>>> COLUMNS = Map.of(
            TableKind.DISCLOSURE, columns(TableKind.DISCLOSURE), TableKind.REQUESTS, columns(TableKind.REQUESTS));

    private final List<PrintedRow> printed;
    private final List<List<String>> columns;

    private RowBlocks(List<PrintedRow> printed, List<List<String>> columns) {
        this.printed = printed;
        this.columns = columns;
    }

    /** The printed rows with each block in one; those of the disputes table, which has no labels, as they are. */
    public static List<PrintedRow> joined(List<PrintedRow> printed, TableKind kind) {
        return new RowBlocks(printed, COLUMNS.getOrDefault(kind, List.of())).joined();
    }

    private static List<List<String>> columns(TableKind kind) {
        return Stream.of(Form.values())
                .flatMap(form -> FormTable.of(form, kind).rows().stream())
                .map(FormRow::columns)
                .distinct()
                .sorted(Comparator.comparingInt((List<String> names) -> names.size())
                        .reversed())
                .toList();
    }

    private List<PrintedRow> joined() {
        List<PrintedRow> rows = new ArrayList<>();
        int at = 0;
        while (at < printed.size()) {
            List<Token> figures = printed.get(at).hasFigures() ? null : figuresBelow(at);
            rows.add(figures == null ? printed.get(at) : joined(at, figures));
            at += figures == null ? 1 : 1 + figures.size();
        }
        return rows;
    }

    private @Nullable List<Token> figuresBelow(int label) {
        for (List<String> names : columns) {
            List<Token> figures = figuresBelow(label, names);
            if (figures != null) {
                return figures;
            }
        }
        return null;
    }

    private @Nullable List<Token> figuresBelow(int label, List<String> names) {
        if (label + names.size() >= printed.size()) {
            return null;
        }
        @Nullable Token[] figures = new Token[names.size()];
        for (PrintedRow row : printed.subList(label + 1, label + 1 + names.size())) {
            Token name = row.lastWords();
            Token figure = row.figures().size() == 1 ? row.figures().getFirst() : row.hasFigures() ? null : row.glued();
            if (name == null || figure == null || row.labels().size() > 1) {
                return null;
            }
            // a unit beside a name would be lost
            int column = names.indexOf(Lettering.letters(row.words(name)));
            if (column < 0 || figures[column] != null) {
                return null;
            }
            figures[column] = figure.in(1 + column);
        }
        return Arrays.asList(figures);
    }

    private PrintedRow joined(int at, List<Token> figures) {
        PrintedRow label = printed.get(at);
        List<PrintedRow> block = printed.subList(at, at + 1 + figures.size());
        return new PrintedRow(
                label.labels().stream().map(token -> token.in(0)).toList(),
                null,
                figures,
                false,
                true,
                block.getLast().markedUp(),
                block.stream().map(PrintedRow::raw).collect(Collectors.joining("\n")),
                RowForming.span(label.source(), block.getLast().source()),
                label.line());
    }
}
