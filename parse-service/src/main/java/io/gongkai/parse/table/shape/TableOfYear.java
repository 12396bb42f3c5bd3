package io.gongkai.parse.table.shape;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.header.ColumnNames;
import io.gongkai.parse.table.header.HeaderName;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A report that compares years prints a table of one kind for each: the same rows again, under a header of their own, where the
 * next part of a table cut by a page has other rows. The one whose caption names the year of the report is its table.
 */
public final class TableOfYear {
    /** Fewer rows may be the same in parts of one table. */
    private static final int LEAST_ROWS = 2;

    /** So much of a table's rows stand in the next one too. */
    private static final double LEAST_SHARE = 0.8;

    private static final int LINES_OF_A_CAPTION = 3;
    private static final int LONGEST_CAPTION = 60;

    /** The only row of the disputes table bears no label. */
    private static final String UNLABELLED = "-";

    private static final Pattern YEARS = Pattern.compile("(?<!\\d)(20\\d{2})(?=年|$)", Pattern.MULTILINE);

    private final Document document;
    private final TableKind kind;
    private final int width;

    /** @param width how many columns the table has */
    public TableOfYear(Document document, TableKind kind, int width) {
        this.document = document;
        this.kind = kind;
        this.width = width;
    }

    /** The rows of the table of that year; null if there are several, and which of them it is cannot be told. */
    @Nullable
    public List<PrintedRow> among(List<PrintedRow> printed, @Nullable Integer year) {
        List<List<PrintedRow>> tables = tables(printed);
        if (tables.size() == 1) {
            return printed;
        }
        List<@Nullable Integer> years = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            years.add(year(
                    tables.get(i), i == 0 ? -1 : tables.get(i - 1).getLast().line()));
        }
        List<List<PrintedRow>> named = new ArrayList<>();
        List<List<PrintedRow>> unnamed = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            if (year != null && Objects.equals(years.get(i), year)) {
                named.add(tables.get(i));
            } else if (years.get(i) == null) {
                unnamed.add(tables.get(i));
            }
        }
        List<List<PrintedRow>> candidates = !named.isEmpty() ? named : unnamed.isEmpty() ? tables : unnamed;
        return candidates.stream().map(TableOfYear::figures).distinct().count() == 1 ? candidates.getFirst() : null;
    }

    private List<List<PrintedRow>> tables(List<PrintedRow> printed) {
        List<List<PrintedRow>> tables = new ArrayList<>();
        int from = 0;
        while (true) {
            int next = next(printed, from);
            tables.add(printed.subList(from, next < 0 ? printed.size() : next));
            if (next < 0) {
                return tables;
            }
            from = next;
        }
    }

    /** Where the table that begins there is followed by one of the same rows; −1 if it is not. */
    private int next(List<PrintedRow> printed, int from) {
        String first = "";
        Set<String> rows = new HashSet<>();
        for (int i = from; i < printed.size(); i++) {
            String row = name(printed.get(i));
            first = first.isEmpty() ? row : first;
            boolean again = !row.isEmpty() && row.equals(first) && !rows.isEmpty();
            if (again && isRepeated(rows, printed.subList(i, printed.size()))) {
                return header(printed, from, i);
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return -1;
    }

    private boolean isRepeated(Set<String> rows, List<PrintedRow> below) {
        Set<String> again = new HashSet<>();
        below.forEach(row -> again.add(name(row)));
        again.retainAll(rows);
        int least = rows.contains(UNLABELLED) ? 1 : LEAST_ROWS;
        return again.size() >= Math.max(least, LEAST_SHARE * rows.size());
    }

    /** What tells a row of figures from the others; empty for a line of a header. */
    private String name(PrintedRow row) {
        if (kind == TableKind.DISPUTES) {
            boolean whole = row.labels().isEmpty() && row.figures().size() == width && row.filled() > 0;
            return whole ? UNLABELLED : "";
        }
        if (namesColumn(row)) {
            return "";
        }
        boolean blank = row.ruled() && row.hasFigures() && FormWords.isRow(kind, row.letters());
        return row.filled() > 0 || blank ? row.letters() : "";
    }

    /** Whether the row names a column beside its figure, as each row of a list does, again and again in one table. */
    private boolean namesColumn(PrintedRow row) {
        if (row.filled() != 1) {
            return false;
        }
        if (kind == TableKind.DISCLOSURE) {
            return ColumnNames.isName(row.letters());
        }
        List<String> columns =
                FormTable.of(Form.FORM_2021, kind).rows().getFirst().columns();
        return HeaderName.ofLabel(row.letters(), columns).kind() == HeaderName.Kind.NAMED;
    }

    /** The first line of the header above the row. */
    private int header(List<PrintedRow> printed, int from, int row) {
        int first = row;
        while (first - 1 > from
                && printed.get(first - 1).filled() == 0
                && name(printed.get(first - 1)).isEmpty()) {
            first--;
        }
        return first;
    }

    private static List<List<String>> figures(List<PrintedRow> table) {
        return table.stream()
                .filter(PrintedRow::hasFigures)
                .map(row -> row.figures().stream().map(Token::text).toList())
                .toList();
    }

    /** The only year that the header names, or the lines right above it; null without one. */
    private @Nullable Integer year(List<PrintedRow> table, int before) {
        StringBuilder header = new StringBuilder();
        for (PrintedRow row : table) {
            if (row.filled() > 0) {
                break;
            }
            row.labels()
                    .forEach(label ->
                            header.append(Lettering.spelt(label.text())).append('\n'));
        }
        Integer year = only(header.toString());
        int seen = 0;
        for (int line = table.getFirst().line() - 1;
                line > before && year == null && seen < LINES_OF_A_CAPTION;
                line--) {
            String text = text(line);
            seen += Lettering.isVoid(text) ? 0 : 1;
            year = text.length() <= LONGEST_CAPTION ? only(Lettering.spelt(text)) : null;
        }
        return year;
    }

    private String text(int line) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : document.lines().get(line).cells()) {
            text.append(cell.text());
        }
        return text.toString();
    }

    private static @Nullable Integer only(String text) {
        Set<Integer> years = new HashSet<>();
        Matcher year = YEARS.matcher(text);
        while (year.find()) {
            years.add(Integer.parseInt(year.group(1)));
        }
        return years.size() == 1 ? years.iterator().next() : null;
    }
}
