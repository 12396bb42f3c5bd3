package io.gongkai.parse.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables of data from those that lay out a page: these have a single column, or hold most of their text in tables
 * within their cells. A small table of one column within a cell is part of it. One walk over the page decides for all of them.
 */
final class HtmlDataTables implements NodeVisitor {
    private static final long LONGEST_CELL = 100;

    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Weight> open = new ArrayDeque<>();

    private HtmlDataTables() {}

    static Set<Element> in(Element body) {
        HtmlDataTables tables = new HtmlDataTables();
        NodeTraversor.traverse(tables, body);
        return tables.found;
    }

    @Override
    public void head(Node node, int depth) {
        Weight innermost = open.peek();
        if (node instanceof TextNode words && innermost != null) {
            innermost.own += words.getWholeText().strip().length();
        }
        if (isTable(node)) {
            open.push(new Weight());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element table && isTable(node)) {
            Weight weight = Objects.requireNonNull(open.poll(), "a table that ends has begun");
            Weight outer = open.peek();
            boolean columns = HtmlTable.hasColumns(table);
            boolean cell = !columns && weight.nested == 0 && weight.own <= LONGEST_CELL;
            if (outer != null && cell) {
                outer.own += weight.own;
            } else if (outer != null) {
                outer.nested += weight.own + weight.nested;
            }
            if (weight.nested <= weight.own && columns) {
                found.add(table);
            }
        }
    }

    private static boolean isTable(Node node) {
        return node instanceof Element element && element.normalName().equals("table");
    }

    /** Characters that stand in a table itself, and in tables within it. */
    private static final class Weight {
        private long own;
        private long nested;
    }
}
