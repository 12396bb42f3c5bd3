package io.gongkai.parse.generator;

import io.gongkai.parse.events.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A table while it is set, page by page. */
final class TypesetTable {
    /** What a cell keeps free on its left and on its right. */
    private static final double PADDING = 3;

    private final SheetStyle style;
    private final TableLook look;
    private final Random random;
    private final double size;
    private final int header;
    private final double[] edges;
    private final double[] heights;
    private final List<Placed> cells = new ArrayList<>();
    private int row;
    private boolean cutAbove;

    /** A cell, its lines and how many of them are set. */
    private static final class Placed {
        private final PrintedCell cell;
        private final int row;
        private final int column;
        private final List<String> lines;
        private int done;

        Placed(PrintedCell cell, int row, int column, List<String> lines) {
            this.cell = cell;
            this.row = row;
            this.column = column;
            this.lines = lines;
        }

        int lastRow() {
            return row + cell.rows() - 1;
        }
    }

    TypesetTable(PrintedTable table, SheetStyle style, TableLook look, double width, Random random) {
        this.style = style;
        this.random = random;
        double usual = table.kind() == TableKind.DISPUTES ? 8 : 9;
        this.size = look.size() == 0 || table.kind() == TableKind.DISPUTES ? usual : look.size();
        this.header = table.kind() == TableKind.DISCLOSURE ? 2 : table.header();
        boolean right = !style.varied() && style.rules() != SheetStyle.Rules.ALL && random.nextInt(3) == 0;
        this.look = right ? look.figuresRight() : look;
        List<List<@Nullable PrintedCell>> grid = table.grid();
        int columns = grid.stream().mapToInt(List::size).max().orElse(1);
        this.edges = edges(table.kind(), columns, width, look.labelWidth());
        this.heights = new double[grid.size()];
        place(grid);
        measure();
    }

    private static double[] edges(TableKind kind, int columns, double width, double labelWidth) {
        double[] shares = new double[columns];
        Arrays.fill(shares, 1);
        double[] labels = switch (kind) {
            case DISCLOSURE -> new double[] {2};
            case REQUESTS -> new double[] {0.8, 1.3, 2.2};
            case DISPUTES -> new double[] {};
        };
        for (int i = 0; i < Math.min(labels.length, columns); i++) {
            shares[i] = labels[i] * labelWidth;
        }
        double sum = Arrays.stream(shares).sum();
        double[] edges = new double[columns + 1];
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + shares[i] / sum * width;
        }
        return edges;
    }

    private void place(List<List<@Nullable PrintedCell>> grid) {
        for (int r = 0; r < grid.size(); r++) {
            for (int c = 0; c < grid.get(r).size(); c++) {
                PrintedCell cell = grid.get(r).get(c);
                if (cell != null) {
                    double room = right(cell, c) - edges[c] - 2 * PADDING;
                    cells.add(new Placed(cell, r, c, Typesetting.broken(cell.text(), room, size, 0)));
                }
            }
        }
    }

    private double right(PrintedCell cell, int column) {
        return edges[Math.min(edges.length - 1, column + cell.columns())];
    }

    private void measure() {
        Arrays.fill(heights, needed(1));
        for (Placed cell : cells) {
            double free = needed(cell.lines.size());
            for (int r = cell.row; r < Math.min(heights.length, cell.lastRow() + 1); r++) {
                free -= heights[r];
            }
            if (free > 0) {
                heights[Math.min(heights.length - 1, cell.lastRow())] += free;
            }
        }
    }

    private double needed(int lines) {
        return lines * size * look.leading() + 2 * look.padding();
    }

    boolean isDone() {
        return row >= heights.length;
    }

    /** Sets as many rows as fit, and returns how far down they reach. */
    double next(double x, double top, double bottom, List<Sheet.Text> texts, List<Sheet.Rule> rules) {
        int from = row;
        double at = top;
        List<Double> levels = new ArrayList<>(List.of(top));
        while (row < heights.length && at + heights[row] <= bottom) {
            at += heights[row];
            levels.add(at);
            row++;
        }
        boolean cut = style.cutsRows() && row < heights.length && bottom - at >= needed(1);
        int behind = row;
        if (cut) {
            double pitch = size * look.leading();
            double room = bottom - at - 2 * look.padding();
            levels.add(at + Math.floor(room / pitch) * pitch + 2 * look.padding());
            behind++;
        }
        boolean closed = !cut || random.nextBoolean();
        for (Placed cell : cells) {
            if (cell.row < behind && cell.lastRow() >= from) {
                double upper = levels.get(Math.max(cell.row, from) - from);
                double lower = levels.get(Math.min(cell.lastRow() + 1, behind) - from);
                boolean open = cut && cell.lastRow() >= row;
                draw(cell, x, upper, lower, open, texts);
                frame(cell, x, upper, lower, open && !closed, cutAbove && cell.row <= from && !closed, rules);
            }
        }
        if (style.rules() == SheetStyle.Rules.THREE) {
            three(x, from, levels, rules);
        }
        if (cut) {
            double left = 0;
            for (Placed cell : cells) {
                if (cell.row <= row && cell.lastRow() >= row) {
                    left = Math.max(left, needed(cell.lines.size() - cell.done));
                }
            }
            heights[row] = Math.max(needed(0), left);
        }
        cutAbove = cut;
        return levels.getLast() - top;
    }

    private void draw(Placed cell, double x, double upper, double lower, boolean open, List<Sheet.Text> texts) {
        double pitch = size * look.leading();
        int fit = (int) Math.floor((lower - upper - 2 * look.padding()) / pitch + 0.01);
        int count = Math.min(cell.lines.size() - cell.done, fit);
        double high = count * pitch;
        boolean top = look.top() || open || cell.done > 0;
        double at = top ? upper + look.padding() : upper + (lower - upper - high) / 2;
        double left = x + edges[cell.column];
        double right = x + right(cell.cell, cell.column);
        for (int i = 0; i < count; i++) {
            String line = cell.lines.get(cell.done + i);
            double wide = Sheet.width(line, size);
            double begin = switch (side(cell)) {
                case LEFT -> left + PADDING;
                case MIDDLE -> (left + right - wide) / 2;
                case RIGHT -> right - PADDING - wide;
            };
            texts.add(new Sheet.Text(begin, at + (look.leading() - 1) / 2 * size + size * 0.87, size, line));
            at += pitch;
        }
        cell.done += count;
    }

    private TableLook.Side side(Placed cell) {
        if (cell.cell.isFigure()) {
            return look.figures();
        }
        return cell.column < 3 && cell.row >= header ? look.labels() : look.headers();
    }

    private void frame(
            Placed cell,
            double x,
            double upper,
            double lower,
            boolean openBelow,
            boolean openAbove,
            List<Sheet.Rule> rules) {
        double left = x + edges[cell.column];
        double right = x + right(cell.cell, cell.column);
        boolean level = style.rules() == SheetStyle.Rules.ALL || style.rules() == SheetStyle.Rules.LEVEL;
        if (level && !openAbove) {
            rules.add(new Sheet.Rule(left, upper, right, upper));
        }
        if (level && !openBelow) {
            rules.add(new Sheet.Rule(left, lower, right, lower));
        }
        if (style.rules() == SheetStyle.Rules.ALL) {
            rules.add(new Sheet.Rule(left, upper, left, lower));
            rules.add(new Sheet.Rule(right, upper, right, lower));
        }
    }

    private void three(double x, int from, List<Double> levels, List<Sheet.Rule> rules) {
        double right = x + edges[edges.length - 1];
        if (from == 0) {
            rules.add(new Sheet.Rule(x, levels.getFirst(), right, levels.getFirst()));
            double below = levels.get(Math.min(header, levels.size() - 1));
            rules.add(new Sheet.Rule(x, below, right, below));
        }
        if (isDone()) {
            rules.add(new Sheet.Rule(x, levels.getLast(), right, levels.getLast()));
        }
    }
}
