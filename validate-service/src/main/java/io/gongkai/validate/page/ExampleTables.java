package io.gongkai.validate.page;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.TableNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws what an example prints in the form: the rows and columns that matter, the cells of findings marked. */
final class ExampleTables {
    /** So many columns fit on a phone. */
    private static final int NARROW = 3;

    private final Language language;
    private final Set<String> shown;

    /**
     * @param shown addresses of the cells that matter
     */
    ExampleTables(Language language, Set<String> shown) {
        this.language = language;
        this.shown = shown;
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

    void draw(Markup html, Facts facts, Set<String> wrong, String caption) {
        for (TableKind table : TableKind.values()) {
            List<FormCell> cells =
                    facts.entries(table).stream().map(Entry::cell).toList();
            List<FormCell> matter = cells.stream()
                    .filter(cell -> shown.contains(cell.address()))
                    .toList();
            if (!matter.isEmpty()) {
                String name = language.of(TableNames.zh(table), "the table of " + TableNames.en(table));
                html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption + name);
                draw(html, facts, wrong, new Grid(cells, matter), caption + name);
                html.close("div");
            }
        }
    }

    /** Of a table, the rows and columns in which some cell matters. */
    private static final class Grid {
        private final Set<String> rows = new LinkedHashSet<>();
        private final Set<String> columns = new LinkedHashSet<>();
        private final Map<String, String> addresses = new HashMap<>();

        private Grid(List<FormCell> cells, List<FormCell> matter) {
            for (FormCell cell : matter) {
                rows.add(cell.rowLabel());
                columns.add(cell.columnLabel());
            }
            cells.forEach(cell -> addresses.put(cell.rowLabel() + "\n" + cell.columnLabel(), cell.address()));
        }

        private @Nullable String address(String row, String column) {
            return addresses.get(row + "\n" + column);
        }
    }

    private void draw(Markup html, Facts facts, Set<String> wrong, Grid grid, String caption) {
        html.open("table", "class", grid.columns.size() > NARROW ? "form wide" : "form")
                .element("caption", caption);
        html.open("thead").open("tr").element("th", language.of("行", "Row"), "scope", "col");
        grid.columns.forEach(column -> html.element("th", column, "scope", "col", "lang", "zh-CN"));
        html.close("tr").close("thead").open("tbody");
        for (String row : grid.rows) {
            html.open("tr").element("th", row, "scope", "row", "lang", "zh-CN");
            for (String column : grid.columns) {
                cell(html, facts, wrong, grid.address(row, column));
            }
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private void cell(Markup html, Facts facts, Set<String> wrong, @Nullable String address) {
        html.open("td");
        if (address != null) {
            html.open(wrong.contains(address) ? "mark" : "span")
                    .text(text(facts.entry(address)))
                    .close(wrong.contains(address) ? "mark" : "span");
        }
        html.close("td");
    }

    private static String printed(Entry entry) {
        return entry.figure() == null
                ? ""
                : entry.figure().state() + entry.figure().raw();
    }

    private String text(Entry entry) {
        if (entry.isBlank()) {
            return language.of("（空白）", "(blank)");
        }
        if (entry.isUnreadable()) {
            return language.of("（无法辨认）", "(unreadable)");
        }
        return entry.isSlash() ? "/" : Objects.requireNonNull(entry.figure()).raw();
    }
}
