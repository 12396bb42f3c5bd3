package io.gongkai.parse.html;

import io.gongkai.parse.document.TableWeight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells tables of data from those that lay out a page: these have a single column, hold most of their text in tables within their
 * cells, or prose in one of them. A small table of one column or row within a cell is part of it. One walk over the page decides
 * for all of them.
 */
final class HtmlDataTables {
    private static final long LONGEST_CELL = 100;

    private final HtmlTableRows rows;
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlDataTables(HtmlTableRows rows) {
        this.rows = rows;
    }

    static Set<Element> in(Element body, HtmlTableRows rows) {
        HtmlDataTables tables = new HtmlDataTables(rows);
        tables.weigh(body, null);
        return tables.found;
    }

    private void weigh(Element element, @Nullable Open around) {
        if (rows.isTable(element)) {
            Open table = new Open(new TableWeight(), new ArrayList<>());
            weighChildren(element, table);
            decide(element, table, around);
        } else if (around != null && rows.isCell(element)) {
            around.weight.endCell();
            weighChildren(element, around);
            around.weight.endCell();
        } else {
            weighChildren(element, around);
        }
    }

    private void weighChildren(Element parent, @Nullable Open around) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                weigh(element, around);
            } else if (child instanceof TextNode words && around != null) {
                around.weight.add(words.getWholeText().strip().length());
            }
        }
    }

    private void decide(Element table, Open own, @Nullable Open outer) {
        boolean columns = rows.hasColumns(table);
        boolean cells = columns && rows.areCells(table);
        TableWeight weight = own.weight;
        if (outer != null && weight.nested() == 0 && weight.own() <= LONGEST_CELL && (!columns || cells)) {
            outer.weight.add(weight.own());
        } else if (outer != null) {
            outer.weight.addNested(weight.own() + weight.nested());
        }
        if (columns && !weight.laysOutPage()) {
            own.cells.forEach(found::remove);
            found.add(table);
            if (outer != null && cells) {
                outer.cells.add(table);
            }
        }
    }

    /**
     * A table whose end is not reached.
     *
     * @param cells tables within it that are cells of its rows
     */
    private record Open(TableWeight weight, List<Element> cells) {}
}
