package io.gongkai.parse.html;

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

    /** Characters of a cell that make it a page, without and with a table in it. */
    private static final long PAGE = 1500;

    private static final long PAGE_WITH_TABLES = 150;

    private final HtmlTableRows rows;
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Weight> open = new ArrayDeque<>();

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
        Weight innermost = open.peek();
        if (node instanceof TextNode words && innermost != null) {
            innermost.own += words.getWholeText().strip().length();
        }
        if (node instanceof Element element && rows.isTable(element)) {
            open.push(new Weight());
        } else if (innermost != null && node instanceof Element element && rows.isCell(element)) {
            innermost.endCell();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        Weight innermost = open.peek();
        if (!(node instanceof Element element) || innermost == null) {
            return;
        }
        if (rows.isCell(element)) {
            innermost.endCell();
        }
        if (!rows.isTable(element)) {
            return;
        }
        open.poll();
        Weight outer = open.peek();
        boolean columns = rows.hasColumns(element);
        boolean cells = columns && rows.areCells(element);
        if (outer != null && innermost.nested == 0 && innermost.own <= LONGEST_CELL && (!columns || cells)) {
            outer.own += innermost.own;
        } else if (outer != null) {
            outer.nested += innermost.own + innermost.nested;
        }
        if (innermost.nested <= innermost.own && columns && !innermost.page) {
            found.removeAll(innermost.cells);
            found.add(element);
            if (outer != null && cells) {
                outer.cells.add(element);
            }
        }
    }

    /** Characters that stand in a table itself, and in tables within it. */
    private static final class Weight {
        private long own;
        private long nested;
        private long ownBefore;
        private long nestedBefore;
        private boolean page;

        /** Tables within it that are cells of its rows. */
        private final List<Element> cells = new ArrayList<>();

        void endCell() {
            long prose = own - ownBefore;
            page |= prose > PAGE || (prose > PAGE_WITH_TABLES && nested > nestedBefore);
            ownBefore = own;
            nestedBefore = nested;
        }
    }
}
