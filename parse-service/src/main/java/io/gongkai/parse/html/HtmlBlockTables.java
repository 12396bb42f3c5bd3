package io.gongkai.parse.html;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of the form that are marked up without table elements: an element whose children are rows, each of whose children
 * is a cell. What the elements are called does not matter, for their looks are in a style sheet; that words of the form and
 * figures stand in them does.
 */
final class HtmlBlockTables implements NodeVisitor {
    private static final int LEAST_WORDS = 2;
    private static final int LONGEST_CELL = 80;
    private static final int FIGURES_OF_A_WIDE_ROW = 5;
    private static final Set<String> HEADERS = Set.of("结果维持", "结果纠正", "其他结果", "尚未审结", "商业企业", "科研机构");

    private final IdentityHashMap<Element, List<List<Element>>> found = new IdentityHashMap<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    private HtmlBlockTables() {}

    /** The rows of such tables, by the element that holds them. */
    static Map<Element, List<List<Element>>> in(Element body) {
        HtmlBlockTables tables = new HtmlBlockTables();
        body.traverse(tables);
        return tables.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            open.push(new Frame());
        }
        Frame frame = open.peek();
        if (node instanceof TextNode words && frame != null && !Lettering.isVoid(words.getWholeText())) {
            frame.add(words.getWholeText());
            frame.ownWords = true;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Frame frame = Objects.requireNonNull(open.poll(), "an element that ends has begun");
        List<List<Element>> rows = frame.rows();
        if (rows != null) {
            found.put(element, rows);
        }
        Frame outer = open.peek();
        if (outer != null) {
            String text = frame.text.toString();
            outer.add(text);
            outer.children.add(new Child(element, text, rows == null ? frame.cells() : null));
        }
    }

    /**
     * An element within another.
     *
     * @param text all its characters; those beyond one more than a cell may have are cut
     * @param cells its children, if they may be the cells of a row
     */
    private record Child(
            Element element, String text, @Nullable List<Child> cells) {
        boolean isEmpty() {
            return Lettering.isVoid(text);
        }

        boolean isOfTheForm() {
            String letters = Lettering.letters(text);
            return HEADERS.contains(letters)
                    || FormWords.isRow(TableKind.DISCLOSURE, letters)
                    || FormWords.isRow(TableKind.REQUESTS, letters);
        }

        boolean isFigure() {
            Printed printed = CellReading.read(text);
            return printed instanceof Printed.Amount || printed instanceof Printed.Slash;
        }
    }

    /** An element whose end has not come yet. */
    private static final class Frame {
        private final StringBuilder text = new StringBuilder();
        private final List<Child> children = new ArrayList<>();
        private boolean ownWords;

        void add(String words) {
            int room = LONGEST_CELL + 1 - text.length();
            text.append(words, 0, Math.min(words.length(), room));
        }

        /** The children as cells of a row; null if they are none. */
        @Nullable
        List<Child> cells() {
            if (ownWords || children.isEmpty()) {
                return null;
            }
            if (children.size() == 1) {
                return children.getFirst().cells();
            }
            return children.stream().allMatch(child -> child.text().length() <= LONGEST_CELL) ? children : null;
        }

        /** The children as rows of a table of the form; null if they are none. */
        @Nullable
        List<List<Element>> rows() {
            if (ownWords) {
                return null;
            }
            List<List<Element>> rows = new ArrayList<>();
            int words = 0;
            int figures = 0;
            for (Child child : children) {
                List<Child> cells = child.cells();
                if (cells == null) {
                    if (child.text().length() > LONGEST_CELL) {
                        return null;
                    }
                    if (!child.isEmpty()) {
                        rows.add(List.of(child.element()));
                    }
                    continue;
                }
                rows.add(cells.stream().map(Child::element).toList());
                int own = (int) cells.stream().filter(Child::isFigure).count();
                figures += own >= FIGURES_OF_A_WIDE_ROW ? 2 : Math.min(1, own);
                words += (int) cells.stream().filter(Child::isOfTheForm).count();
            }
            return words >= LEAST_WORDS && figures >= 2 ? rows : null;
        }
    }
}
