package io.gongkai.parse.html;

import io.gongkai.parse.document.PartedCell;
import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Knows tables, their rows and cells: by what the elements are, or by how they are displayed (CSS 2.2, 17.2). */
final class HtmlTableRows {
    private static final String DISPLAYED = "table-cell";

    /** Elements between a cell and what it shows; further within stands what a cell holds that lays out a page. */
    private static final int DEPTH_IN_CELL = 4;

    /** What stands in a cell beside the table that parts it, and in each of that: a blank or two. */
    private static final int MOST_NODES = 20;

    private final HtmlStyles styles;

    /** Whether any elements are displayed as cells: mostly none is, and then there is nothing to ask. */
    private final boolean displayed;

    private enum Role {
        TABLE,
        ROWS,
        ROW,
        CELL,
        NONE
    }

    HtmlTableRows(HtmlStyles styles, String source) {
        this.styles = styles;
        this.displayed = source.contains(DISPLAYED);
    }

    boolean isTable(Element element) {
        return role(element) == Role.TABLE;
    }

    boolean isCell(Element element) {
        return role(element) == Role.CELL;
    }

    private Role role(Element element) {
        return switch (element.normalName()) {
            case "table" -> Role.TABLE;
            case "thead", "tbody", "tfoot" -> Role.ROWS;
            case "tr" -> Role.ROW;
            case "td", "th" -> Role.CELL;
            default -> displayed ? displayed(element) : Role.NONE;
        };
    }

    private Role displayed(Element element) {
        return switch (styles.of(element).value("display")) {
            case "table", "inline-table" -> Role.TABLE;
            case "table-row-group", "table-header-group", "table-footer-group" -> Role.ROWS;
            case "table-row" -> Role.ROW;
            case DISPLAYED -> Role.CELL;
            default -> Role.NONE;
        };
    }

    boolean hasColumns(Element table) {
        for (Element row : rowsOf(table)) {
            if (children(row, Role.CELL).size() > 1) {
                return true;
            }
        }
        return false;
    }

    boolean isInCell(Element element) {
        Element around = element.parent();
        for (int depth = 0; around != null && depth < DEPTH_IN_CELL; depth++) {
            if (isCell(around)) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** Whether a table is no more than the cells that the cell around it was parted into. */
    boolean areCells(Element table) {
        Element around = table.parent();
        return around != null && isCell(around) && !cellsWithin(around).isEmpty();
    }

    List<List<HtmlSlot>> of(Element table) {
        List<List<HtmlSlot>> rows = new ArrayList<>();
        for (Element row : rowsOf(table)) {
            List<HtmlSlot> slots = new ArrayList<>();
            List<Element> cells = children(row, Role.CELL);
            for (int i = 0; i < cells.size(); i++) {
                Element cell = cells.get(i);
                int columns = Math.max(1, number(cell.attr("colspan")));
                int down = Math.max(1, number(cell.attr("rowspan")));
                List<Element> within = cellsWithin(cell);
                boolean last = i == cells.size() - 1;
                List<Element> parts = PartedCell.is(columns, within.size(), i, last) ? within : List.of(cell);
                int each = PartedCell.columns(columns, parts.size());
                for (Element part : parts) {
                    slots.add(new HtmlSlot(part, HtmlSlot.NEXT, each, down));
                }
            }
            rows.add(slots);
        }
        return rows;
    }

    /** The cells of the only row of the only table of a cell that holds nothing else: editors part cells in that way. */
    private List<Element> cellsWithin(Element cell) {
        Element table = tableWithin(cell);
        List<Element> rows = table == null ? List.of() : rowsOf(table);
        List<Element> cells = rows.size() == 1 ? children(rows.getFirst(), Role.CELL) : List.of();
        return cells.size() > 1 ? cells : List.of();
    }

    private @Nullable Element tableWithin(Element cell) {
        if (cell.childNodeSize() > MOST_NODES) {
            return null;
        }
        Element table = null;
        for (int i = 0; table == null && i < cell.childNodeSize(); i++) {
            table = cell.childNode(i) instanceof Element element && isTable(element) ? element : null;
        }
        for (int i = 0; table != null && i < cell.childNodeSize(); i++) {
            if (!cell.childNode(i).equals(table) && saysAnything(cell.childNode(i))) {
                return null;
            }
        }
        return table;
    }

    /** What is too large to be looked through is no blank. */
    private static boolean saysAnything(Node node) {
        List<Node> nodes = node.nodeStream().limit(MOST_NODES).toList();
        return nodes.size() == MOST_NODES
                || nodes.stream()
                        .anyMatch(inner -> inner instanceof TextNode words
                                ? !Lettering.isVoid(words.getWholeText())
                                : inner instanceof Element element && HtmlControls.says(element));
    }

    private List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < table.childNodeSize(); i++) {
            if (table.childNode(i) instanceof Element child) {
                switch (role(child)) {
                    case ROW -> rows.add(child);
                    case ROWS -> rows.addAll(children(child, Role.ROW));
                    case TABLE, CELL, NONE -> {}
                }
            }
        }
        return rows;
    }

    private List<Element> children(Element parent, Role role) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child && role(child) == role) {
                found.add(child);
            }
        }
        return found;
    }

    private static int number(String attribute) {
        if (attribute.isEmpty()) {
            return 1;
        }
        String digits = attribute.strip();
        boolean whole =
                !digits.isEmpty() && digits.length() <= 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(digits) : 1;
    }
}
