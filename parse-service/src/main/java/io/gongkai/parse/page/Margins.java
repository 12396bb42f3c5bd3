package io.gongkai.parse.page;

import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** The next line of a paragraph is no further below, in heights of a line. */
    private static final double WIDEST_GAP = 3;

    private static final int FEW_LINES = 3;

    /** No line is long. */
    private static final Margins NONE = new Margins(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** The margins of each page. */
    static List<Margins> of(List<List<Block>> pages, List<Double> widths) {
        List<List<Box>> linesOf = new ArrayList<>();
        Map<Long, List<Box>> ofWidth = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Box> lines = telling(pages.get(i), LONG * widths.get(i));
            linesOf.add(lines);
            ofWidth.computeIfAbsent(Math.round(widths.get(i)), any -> new ArrayList<>())
                    .addAll(lines);
        }
        List<Margins> margins = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Box> alike = ofWidth.getOrDefault(Math.round(widths.get(i)), List.of());
            margins.add(ofPage(linesOf.get(i), alike));
        }
        return margins;
    }

    /** Lines that are long, or begin left of a long one right above them. */
    private static List<Box> telling(List<Block> blocks, double width) {
        List<Box> lines = new ArrayList<>();
        Box above = null;
        for (Block block : blocks) {
            Box box = block instanceof Block.Text ? block.box() : null;
            boolean isLong = box != null && box.width() >= width;
            if (box != null && (isLong || isRest(above, box))) {
                lines.add(box);
            }
            above = isLong ? box : null;
        }
        return lines;
    }

    private static boolean isRest(@Nullable Box above, Box line) {
        return above != null
                && line.centre() - above.centre() <= WIDEST_GAP * line.height()
                && above.left() - line.left() > INDENTED * line.height()
                && above.left() - line.left() <= FAR_INDENTED * line.height();
    }

    private static Margins ofPage(List<Box> lines, List<Box> others) {
        if (others.isEmpty()) {
            return NONE;
        }
        double common = left(others);
        double right = right(lines.size() < FEW_LINES ? others : lines);
        if (lines.isEmpty()) {
            return new Margins(common, right);
        }
        double own = left(lines);
        double height = lines.getFirst().height();
        boolean oneEdge = lines.stream().noneMatch(line -> line.left() - own > INDENTED * height);
        boolean indented = oneEdge && own - common > INDENTED * height && own - common <= FAR_INDENTED * height;
        return new Margins(indented ? common : own, right);
    }

    private static double left(List<Box> lines) {
        return lines.stream().mapToDouble(Box::left).min().orElseThrow();
    }

    private static double right(List<Box> lines) {
        return lines.stream().mapToDouble(Box::right).max().orElseThrow();
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
