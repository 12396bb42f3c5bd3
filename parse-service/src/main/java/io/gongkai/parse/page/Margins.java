package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Between which margins the lines of a page run. A page with few lines of its own may not show them; it has those of the others of
 * its width.
 */
record Margins(double left, double right) {
    /** A line that begins so far behind the margin, in parts of its height, is indented. */
    private static final double INDENTED = 1.2;

    /** Nor is the first line of a paragraph indented further. */
    private static final double FAR_INDENTED = 3;

    /** Lines that take up so much of the page's width reach from margin to margin. */
    private static final double LONG = 0.5;

    private static final int FEW_LINES = 3;

    /** No line is long. */
    private static final Margins NONE = new Margins(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** The margins of each page. */
    static List<Margins> of(List<List<Block>> pages, List<Double> widths) {
        List<List<Block.Text>> longLines = new ArrayList<>();
        Map<Long, List<Block.Text>> ofWidth = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            double width = widths.get(i);
            List<Block.Text> lines = pages.get(i).stream()
                    .filter(block -> block instanceof Block.Text && block.box().width() >= LONG * width)
                    .map(Block.Text.class::cast)
                    .toList();
            longLines.add(lines);
            ofWidth.computeIfAbsent(Math.round(width), any -> new ArrayList<>()).addAll(lines);
        }
        List<Margins> margins = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Block.Text> alike = ofWidth.getOrDefault(Math.round(widths.get(i)), List.of());
            margins.add(ofPage(longLines.get(i), alike));
        }
        return margins;
    }

    private static Margins ofPage(List<Block.Text> lines, List<Block.Text> others) {
        if (others.isEmpty()) {
            return NONE;
        }
        double common = left(others);
        double right = right(lines.size() < FEW_LINES ? others : lines);
        if (lines.isEmpty()) {
            return new Margins(common, right);
        }
        double own = left(lines);
        double height = lines.getFirst().box().height();
        boolean oneEdge = lines.stream().noneMatch(line -> line.box().left() - own > INDENTED * height);
        boolean indented = oneEdge && own - common > INDENTED * height && own - common <= FAR_INDENTED * height;
        return new Margins(indented ? common : own, right);
    }

    private static double left(List<Block.Text> lines) {
        return lines.stream().mapToDouble(line -> line.box().left()).min().orElseThrow();
    }

    private static double right(List<Block.Text> lines) {
        return lines.stream().mapToDouble(line -> line.box().right()).max().orElseThrow();
    }

    boolean isIndented(Block.Text line) {
        return line.box().left() - left > INDENTED * line.box().height();
    }

    /** Whether the line takes up most of what lies between them. */
    boolean isLong(Block.Text line) {
        return line.box().width() >= LONG * (right - left);
    }

    /** How much room is left behind the line, in parts of its height. */
    double room(Block.Text line) {
        return (right - line.box().right()) / line.box().height();
    }
}
