package io.gongkai.parse.html;

import io.gongkai.parse.document.TableWeight;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables of data from those that lay out a page: these have a single column, hold most of their text in tables within their
 * cells, or prose in one of them. A small table of one column or row within a cell is part of it. One walk over the page decides
 * for all of them.
 */
final class HtmlDataTables implements NodeVisitor {
    private static final long LONGEST_CELL = 100;

    private final HtmlTableRows rows;
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Open> open = new ArrayDeque<>();

    private HtmlDataTables(HtmlTableRows rows) {
        this.rows = rows;
    }

    static Set<Element> in(Element body, HtmlTableRows rows) {
        HtmlDataTables tables = new HtmlDataTables(rows);
        NodeTraversor.traverse(tables, body);
        return tables.found;
    }

    @Override
    public void head(Node node, int depth) {
        Open innermost = open.peek();
        if (node instanceof TextNode words && innermost != null) {
            innermost.weight.add(words.getWholeText().strip().length());
        }
        if (node instanceof Element element && rows.isTable(element)) {
            open.push(new Open(new TableWeight(), new ArrayList<>()));
        } else if (innermost != null && node instanceof Element element && rows.isCell(element)) {
            innermost.weight.endCell();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        Open innermost = open.peek();
        if (!(node instanceof Element element) || innermost == null) {
            return;
        }
        if (rows.isCell(element)) {
            innermost.weight.endCell();
        }
        if (!rows.isTable(element)) {
            return;
        }
        open.poll();
        Open outer = open.peek();
        boolean columns = rows.hasColumns(element);
        boolean cells = columns && rows.areCells(element);
        TableWeight weight = innermost.weight;
        if (outer != null && weight.nested() == 0 && weight.own() <= LONGEST_CELL && (!columns || cells)) {
            outer.weight.add(weight.own());
        } else if (outer != null) {
            outer.weight.addNested(weight.own() + weight.nested());
        }
        if (columns && !weight.laysOutPage()) {
            innermost.cells.forEach(found::remove);
            found.add(element);
            if (outer != null && cells) {
                outer.cells.add(element);
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
