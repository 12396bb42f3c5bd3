package io.gongkai.validate.page;

import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.TableNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What an example prints in a table: the rows and columns in which some cell matters. */
public record PrintedTable(String caption, List<String> columns, List<Row> rows) {
    /** So many columns fit on a phone. */
    private static final int NARROW = 3;

    private static final Cell NONE = new Cell("", false);

    /** A row, with a cell for each column. */
    public record Row(String label, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param text empty if the form has no such cell
     * @param wrong whether a finding names it
     */
    public record Cell(String text, boolean wrong) {}

    public boolean wide() {
        return columns.size() > NARROW;
    }

    /** The cells in which a report differs from one in which nothing is to be seen. */
    static Set<String> differing(Facts facts, Facts plain) {
        Set<String> differing = new LinkedHashSet<>();
        for (TableKind table : TableKind.values()) {
            for (Entry entry : facts.entries(table)) {
                if (!plain.has(entry.address()) || !printed(entry).equals(printed(plain.entry(entry.address())))) {
                    differing.add(entry.address());
                }
            }
        }
        return differing;
    }

    /**
     * Those tables in which some cell matters.
     *
     * @param shown addresses of the cells that matter
     * @param wrong addresses of those that findings name
     * @param caption what stands before the name of each
     */
    static List<PrintedTable> of(Facts facts, Set<String> shown, Set<String> wrong, String caption, Language language) {
        List<PrintedTable> tables = new ArrayList<>();
        for (TableKind table : TableKind.values()) {
            List<Entry> matter = facts.entries(table).stream()
                    .filter(entry -> shown.contains(entry.address()))
                    .toList();
            if (!matter.isEmpty()) {
                String name = language.of(TableNames.zh(table), "the table of " + TableNames.en(table));
                tables.add(of(caption + name, facts.entries(table), matter, wrong, language));
            }
        }
        return tables;
    }

    private static PrintedTable of(
            String caption, List<Entry> entries, List<Entry> matter, Set<String> wrong, Language language) {
        Map<List<String>, Cell> cells = new HashMap<>();
        for (Entry entry : entries) {
            cells.put(
                    List.of(entry.cell().rowLabel(), entry.cell().columnLabel()),
                    new Cell(text(entry, language), wrong.contains(entry.address())));
        }
        List<String> columns = matter.stream()
                .map(entry -> entry.cell().columnLabel())
                .distinct()
                .toList();
        List<Row> rows = matter.stream()
                .map(entry -> entry.cell().rowLabel())
                .distinct()
                .map(row -> new Row(
                        row,
                        columns.stream()
                                .map(column -> cells.getOrDefault(List.of(row, column), NONE))
                                .toList()))
                .toList();
        return new PrintedTable(caption, columns, rows);
    }

    private static String printed(Entry entry) {
        return entry.figure() == null
                ? ""
                : entry.figure().state() + entry.figure().raw();
    }

    private static String text(Entry entry, Language language) {
        if (entry.isBlank()) {
            return language.of("（空白）", "(blank)");
        }
        if (entry.isUnreadable()) {
            return language.of("（无法辨认）", "(unreadable)");
        }
        return entry.isSlash() ? "/" : Objects.requireNonNull(entry.figure()).raw();
    }
}
