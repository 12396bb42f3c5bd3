package io.gongkai.parse.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Lays out the children of an element that is displayed as a grid, each in its place (CSS Grid Layout 1, 8.5). */
final class HtmlGrid {
    private static final Pattern REPEAT = Pattern.compile("repeat\\(\\s*(\\d{1,3})\\s*,((?:[^()]|\\([^()]*\\))*)\\)");
    private static final Pattern NESTED = Pattern.compile("\\([^()]*\\)|\\[[^\\]]*\\]");
    private static final Pattern SPAN = Pattern.compile("span\\s+(\\d{1,4})");
    private static final Pattern LINE = Pattern.compile("-?\\d{1,4}");
    private static final int LONGEST_TEMPLATE = 1000;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 1000;

    /** Places that are looked at for each item, one with another: it mostly covers the first, and in a table few besides. */
    private static final int PLACES_SEEN = 200;

    private final int columns;
    private final BitSet taken = new BitSet();
    private long left;
    private final Map<Integer, Map<Integer, HtmlSlot>> rows = new TreeMap<>();
    private int row;
    private int column;

    private HtmlGrid(int columns, int items) {
        this.columns = columns;
        this.left = (long) PLACES_SEEN * items;
    }

    /** How many columns a grid has; 0 if the element is none, or its columns follow from the width of the page. */
    static int columns(HtmlDeclarations looks) {
        String template = looks.value("grid-template-columns");
        if (!looks.value("display").endsWith("grid") || template.isEmpty() || template.length() > LONGEST_TEMPLATE) {
            return 0;
        }
        int count = 0;
        StringBuilder others = new StringBuilder();
        Matcher repeat = REPEAT.matcher(template);
        while (repeat.find()) {
            repeat.appendReplacement(others, " ");
            count += Math.min(MOST_COLUMNS, Integer.parseInt(repeat.group(1))) * tracks(repeat.group(2));
        }
        repeat.appendTail(others);
        String plain = others.toString().strip();
        count += tracks(plain);
        return plain.contains("repeat") || plain.equals("none") || count > MOST_COLUMNS ? 0 : count;
    }

    private static int tracks(String list) {
        String plain = NESTED.matcher(list).replaceAll("").strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    /** The rows of its items; empty if they do not lie within its columns, or too many places have to be looked at. */
    static List<List<HtmlSlot>> rows(List<Element> items, int columns, HtmlStyles styles) {
        HtmlGrid grid = new HtmlGrid(columns, items.size());
        for (Element item : items) {
            HtmlDeclarations looks = styles.of(item);
            String[] area = parts(looks.value("grid-area"), 4);
            Extent down = Extent.of(looks.value("grid-row"), area[0], area[2]);
            Extent across =
                    Extent.of(looks.value("grid-column"), area[1], area[3]).within(columns);
            if (!grid.place(item, down, across)) {
                return List.of();
            }
        }
        List<List<HtmlSlot>> rows = new ArrayList<>();
        grid.rows.values().forEach(cells -> rows.add(List.copyOf(cells.values())));
        return rows;
    }

    private static String[] parts(String value, int most) {
        String[] parts = new String[most];
        String[] given = value.split("/", most);
        for (int i = 0; i < most; i++) {
            parts[i] = i < given.length ? given[i].strip() : "";
        }
        return parts;
    }

    private boolean place(Element item, Extent down, Extent across) {
        if (down.last() < 0
                || across.span() > columns
                || across.span() < 1
                || down.span() < 1
                || across.first() + across.span() > columns
                || (long) down.span() * across.span() > left) {
            return false;
        }
        if (across.first() >= 0 && down.first() < 0 && across.first() < column) {
            row++;
        }
        int atRow = down.first() >= 0 ? down.first() : row;
        int atColumn = across.first() >= 0 ? across.first() : down.first() >= 0 ? 0 : column;
        boolean fixed = down.first() >= 0 && across.first() >= 0;
        while (atColumn + across.span() > columns || !isFree(atRow, atColumn, down.span(), across.span())) {
            boolean end = across.first() >= 0 || atColumn + across.span() >= columns;
            if (fixed || (down.first() >= 0 && end) || atRow > MOST_ROWS || left < 0) {
                return false;
            }
            atRow += end ? 1 : 0;
            atColumn = across.first() >= 0 ? across.first() : end ? 0 : atColumn + 1;
        }
        for (int r = atRow; r < atRow + down.span(); r++) {
            for (int c = atColumn; c < atColumn + across.span(); c++) {
                taken.set(r * MOST_COLUMNS + c);
            }
        }
        if (down.first() < 0) {
            row = atRow;
            column = atColumn + across.span();
        }
        HtmlSlot slot = new HtmlSlot(item, atColumn, across.span(), down.span());
        rows.computeIfAbsent(atRow, _ -> new TreeMap<>()).put(atColumn, slot);
        return true;
    }

    private boolean isFree(int fromRow, int fromColumn, int down, int across) {
        for (int r = fromRow; r < fromRow + down; r++) {
            left -= across;
            for (int c = fromColumn; c < fromColumn + across; c++) {
                if (taken.get(r * MOST_COLUMNS + c)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * What an item covers in one direction.
     *
     * @param first from 0; −1 if it is laid out behind the item before
     * @param last the line where it ends, from the end of the grid; 0 if it is not told so
     */
    private record Extent(int first, int span, int last) {
        static Extent of(String shorthand, String start, String end) {
            String[] parts = parts(shorthand, 2);
            return shorthand.isEmpty() ? of(start, end) : of(parts[0], parts[1]);
        }

        private static Extent of(String start, String end) {
            int from = line(start);
            int to = line(end);
            Matcher spans = SPAN.matcher(start + " " + end);
            int span = spans.find() ? Integer.parseInt(spans.group(1)) : 1;
            if (from > 0 && to > from) {
                return new Extent(from - 1, Math.min(to - from, MOST_ROWS), 0);
            }
            if (from > 0 && to < 0) {
                return new Extent(from - 1, 1, to);
            }
            return new Extent(from > 0 ? from - 1 : -1, Math.min(span, MOST_ROWS), 0);
        }

        private static int line(String value) {
            return LINE.matcher(value).matches() ? Integer.parseInt(value) : 0;
        }

        /** With an end that is counted from the end of the grid. */
        Extent within(int columns) {
            return last < 0 ? new Extent(first, columns + 1 + last - first, 0) : this;
        }
    }
}
