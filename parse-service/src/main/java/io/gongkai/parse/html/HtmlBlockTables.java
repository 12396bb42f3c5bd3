package io.gongkai.parse.html;

import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of the form that are marked up without table elements: elements side by side that are rows, each of whose children
 * is a cell. What the elements are called does not matter, nor mostly how they look, for that is in a style sheet elsewhere; that
 * words of the form and figures stand in them does. Grids, and cells set in one line, show by their looks that they are cells.
 */
final class HtmlBlockTables {
    private static final int LEAST_WORDS = 2;

    /** Elements and pieces of text that a label is made of. */
    private static final int MOST_NODES = 50;

    private static final int FIGURES_OF_A_WIDE_ROW = 5;
    private static final Set<String> IN_ONE_LINE = Set.of("inline-block", "inline-flex", "table-cell");

    private final HtmlStyles styles;
    private final IdentityHashMap<Element, List<List<HtmlSlot>>> found = new IdentityHashMap<>();

    private HtmlBlockTables(HtmlStyles styles) {
        this.styles = styles;
    }

    /**
     * The rows of such tables, by the element that holds them. Where rows stand among other elements, the first of them gives them
     * all, and the others none.
     */
    static Map<Element, List<List<HtmlSlot>>> in(Element body, HtmlStyles styles) {
        HtmlBlockTables tables = new HtmlBlockTables(styles);
        tables.part(body);
        return tables.found;
    }

    /** What the element is to the one around it; the tables within it are found on the way. */
    private HtmlPart part(Element element) {
        Frame frame = new Frame();
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                frame.add(part(inner));
            } else if (child instanceof TextNode words && !Lettering.isVoid(words.getWholeText())) {
                frame.add(words.getWholeText());
                frame.ownWords = true;
            }
        }
        boolean table = !frame.ownWords && frame.children.size() > 1 && isTable(element, frame.children);
        return new HtmlPart(element, frame.text.toString(), table ? null : frame.cells());
    }

    private boolean isTable(Element element, List<HtmlPart> children) {
        int columns = HtmlGrid.columns(styles.of(element));
        List<Element> items = columns > 1 ? items(element) : List.of();
        boolean ofTheForm = items.stream()
                        .filter(item -> HtmlPart.isOfTheForm(beginning(item)))
                        .limit(LEAST_WORDS)
                        .count()
                == LEAST_WORDS;
        List<List<HtmlSlot>> grid = ofTheForm ? HtmlGrid.rows(items, columns, styles) : List.of();
        if (grid.isEmpty() && findInLine(children)) {
            return true;
        }
        List<List<HtmlSlot>> rows = grid.isEmpty() ? rows(children) : grid;
        if (!rows.isEmpty()) {
            found.put(element, rows);
        }
        return !rows.isEmpty();
    }

    private List<Element> items(Element grid) {
        List<Element> items = new ArrayList<>();
        for (Element child : grid.children()) {
            if (styles.of(child).value("display").equals("contents")) {
                items.addAll(items(child));
            } else {
                items.add(child);
            }
        }
        return items;
    }

    /** The words that stand first in an element: those of a label, or more. */
    private static String beginning(Element element) {
        StringBuilder words = new StringBuilder();
        element.nodeStream().limit(MOST_NODES).forEach(node -> {
            words.append(node instanceof TextNode text ? text.getWholeText() : "");
        });
        return words.toString();
    }

    /** The children as rows of a table of the form; empty if they are none. */
    private static List<List<HtmlSlot>> rows(List<HtmlPart> children) {
        List<HtmlPart> rows = new ArrayList<>();
        int words = 0;
        int figures = 0;
        for (HtmlPart child : HtmlPart.withDescriptions(children)) {
            if (child.cells() == null) {
                if (child.text().length() > HtmlPart.LONGEST_CELL) {
                    return List.of();
                }
                if (child.isEmpty()) {
                    continue;
                }
            }
            rows.add(child);
            int own = child.figures();
            figures += own >= FIGURES_OF_A_WIDE_ROW ? 2 : Math.min(1, own);
            words += child.words();
        }
        return words >= LEAST_WORDS && figures >= 2
                ? rows.stream().map(HtmlPart::slots).toList()
                : List.of();
    }

    /** Finds rows, one below the other, whose cells look like such. */
    private boolean findInLine(List<HtmlPart> children) {
        boolean any = false;
        List<HtmlPart> run = new ArrayList<>();
        for (HtmlPart child : children) {
            if (isInLine(child)) {
                run.add(child);
            } else if (!child.isEmpty()) {
                any |= end(run);
            }
        }
        any |= end(run);
        return any;
    }

    private boolean isInLine(HtmlPart row) {
        List<HtmlPart> cells = row.cells();
        Element cell = cells == null
                ? row.element().firstElementChild()
                : cells.getFirst().element();
        return cell != null
                && row.text().length() <= (cells == null ? HtmlPart.LONGEST_CELL : Integer.MAX_VALUE)
                && IN_ONE_LINE.contains(styles.of(cell).value("display"));
    }

    private boolean end(List<HtmlPart> run) {
        if (run.isEmpty()) {
            return false;
        }
        boolean table = run.stream().mapToInt(HtmlPart::words).sum() >= LEAST_WORDS;
        if (table) {
            run.forEach(row -> found.put(row.element(), List.of()));
            found.put(
                    run.getFirst().element(), run.stream().map(HtmlPart::slots).toList());
        }
        run.clear();
        return table;
    }

    /** An element whose end has not come yet. */
    private static final class Frame {
        private final StringBuilder text = new StringBuilder();
        private final List<HtmlPart> children = new ArrayList<>();
        private boolean ownWords;

        void add(String words) {
            int room = HtmlPart.LONGEST_CELL + 1 - text.length();
            text.append(words, 0, Math.min(words.length(), room));
        }

        void add(HtmlPart child) {
            add(child.text());
            if (!HtmlControls.is(child.element()) || !child.isEmpty()) {
                children.add(child);
            }
        }

        /** The children as cells of a row; null if they are none. */
        @Nullable
        List<HtmlPart> cells() {
            if (ownWords || children.isEmpty()) {
                return null;
            }
            if (children.size() == 1) {
                return children.getFirst().cells();
            }
            return children.size() <= HtmlPart.MOST_CELLS && mayBeCells() ? children : null;
        }

        private boolean mayBeCells() {
            for (HtmlPart child : children) {
                if (!child.mayBeCell()) {
                    return false;
                }
            }
            return true;
        }
    }
}
