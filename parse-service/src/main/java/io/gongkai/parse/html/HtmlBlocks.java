package io.gongkai.parse.html;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns a page without what is hidden into lines: one for each block or break, one for each row of a table of data. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS = Set.of("p", "div", "br", "section", "li");
    private static final int TABLES_OF_THE_FORM = 3;

    private final String source;
    private final ReadingLimits limits;
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final HtmlText text;
    private final HtmlStyles styles;
    private final HtmlTableRows tableRows;
    private Set<Element> dataTables = Set.of();
    private Map<Element, List<List<HtmlSlot>>> blockTables = Map.of();
    private int links;
    private int tables;
    private int cells;
    private boolean breaksKept;
    private Element container = new Element("body");

    HtmlBlocks(HtmlStyles styles, HtmlTableRows rows, String source, ReadingLimits limits) {
        this.styles = styles;
        this.tableRows = rows;
        this.source = source;
        this.limits = limits;
        this.text = new HtmlText(source);
    }

    List<HtmlBlock> read(Element body) {
        dataTables = HtmlDataTables.in(body, tableRows);
        // A text with tables in markup but without blocks keeps its own lines, as Markdown does.
        breaksKept = !hasBlocks(body) || MarkdownPage.is(source);
        blockTables = dataTables.size() < TABLES_OF_THE_FORM ? HtmlBlockTables.in(body, styles) : Map.of();
        container = body;
        readElement(body);
        endLine();
        return List.copyOf(blocks);
    }

    /** Whether lines are parted by markup, be it that of a table that lays out the page. */
    private boolean hasBlocks(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child
                    && !isDataTable(child)
                    && (BLOCKS.contains(child.normalName()) || hasBlocks(child))) {
                return true;
            }
        }
        return false;
    }

    /** Few elements are tables: so the others are not looked for among them. */
    private boolean isDataTable(Element element) {
        return tableRows.isTable(element) && dataTables.contains(element);
    }

    private void readElement(Element element) {
        List<List<HtmlSlot>> rows = isDataTable(element) ? tableRows.of(element) : blockTables.get(element);
        if (rows != null) {
            endLine();
            tables += rows.isEmpty() ? 0 : 1;
            addRows(element, new HtmlTable(tables, source, limits).lines(rows));
            return;
        }
        if (element.nameIs("br")) {
            endLine();
        }
        String written = HtmlControls.written(element);
        if (CellReading.read(written) instanceof Printed.Amount) {
            text.append(element, written);
        }
        if (HtmlMarkup.isPicture(element)) {
            addPicture(element);
        }
        boolean block = HtmlMarkup.isBlock(element);
        if (block) {
            endLine();
            container = element;
        }
        int link = element.nameIs("a") ? 1 : 0;
        links += link;
        readChildren(element);
        links -= link;
        if (block) {
            endLine();
            container = Objects.requireNonNullElse(element.parent(), element);
        }
    }

    private void readChildren(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            Node child = parent.childNode(i);
            if (child instanceof Element element) {
                readElement(element);
            } else if (child instanceof TextNode words) {
                append(words);
            }
        }
    }

    private void append(TextNode words) {
        boolean pre = breaksKept || HtmlMarkup.keepsBreaks(container);
        if (!pre || words.getWholeText().indexOf('\n') < 0) {
            text.append(words, links > 0);
            return;
        }
        endLine();
        int from = Math.max(0, words.sourceRange().startPos());
        int to = Math.min(source.length(), Math.max(from, words.sourceRange().endPos()));
        int number = words.sourceRange().start().lineNumber();
        for (Line line : TextLines.of(source, from, to, number, limits)) {
            add(unescaped(line), links > 0);
        }
    }

    private static Line unescaped(Line line) {
        List<Cell> cells = line.cells().stream()
                .map(cell -> cell.withText(Parser.unescapeEntities(cell.text(), false)))
                .toList();
        return new Line(cells, null, line.source());
    }

    private void addRows(Element table, List<Line> rows) {
        for (Line row : rows) {
            blocks.add(new HtmlBlock(row, table, false));
            count(row);
        }
    }

    private void addPicture(Element picture) {
        endLine();
        text.appendPicture(picture);
        endLine();
    }

    private void endLine() {
        if (!text.isBlank()) {
            var position = Objects.requireNonNull(text.position(null), "text stands somewhere");
            Line line = new Line(List.of(new Cell(text.text(), 0, 1, 1, position)), null, position);
            add(line, text.isMostlyLinked());
        }
        text.clear();
    }

    private void add(Line line, boolean linked) {
        blocks.add(new HtmlBlock(line, container, linked));
        count(line);
    }

    private void count(Line line) {
        cells += line.cells().size();
        limits.check(blocks.size(), cells);
    }
}
