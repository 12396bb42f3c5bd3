package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Ruling;
import java.util.Arrays;
import java.util.List;

/** Which fields of a grid belong together because no ruling parts them. */
final class GridFields {
    /** A ruling parts two fields if it runs along so much of their common edge. */
    private static final double MOST_OF_THE_EDGE = 0.5;

    private final double[] xs;
    private final double[] ys;
    private final int columns;
    private final int rows;
    /** Whether a ruling runs on the right of each field, and below it. */
    private final boolean[] right;

    private final boolean[] below;
    private final int[] parent;

    GridFields(double[] xs, double[] ys, List<Ruling> rulings) {
        this.xs = xs;
        this.ys = ys;
        this.columns = xs.length - 1;
        this.rows = ys.length - 1;
        this.right = new boolean[columns * rows];
        this.below = new boolean[columns * rows];
        this.parent = new int[columns * rows];
        Arrays.setAll(parent, field -> field);
        rulings.forEach(this::draw);
    }

    /** For each field, row by row, the number of its cell; numbered by their first fields. */
    int[] cells() {
        for (int field = 0; field < parent.length; field++) {
            if (field % columns + 1 < columns && !right[field]) {
                join(field, field + 1);
            }
            if (field / columns + 1 < rows && !below[field]) {
                join(field, field + columns);
            }
        }
        return numbered();
    }

    private void draw(Ruling ruling) {
        double[] across = ruling.level() ? ys : xs;
        double[] along = ruling.level() ? xs : ys;
        int edge = nearest(across, ruling.at());
        if (edge <= 0 || edge >= across.length - 1) {
            return;
        }
        for (int i = 0; i + 1 < along.length; i++) {
            double shared = Math.min(ruling.to(), along[i + 1]) - Math.max(ruling.from(), along[i]);
            if (shared >= MOST_OF_THE_EDGE * (along[i + 1] - along[i])) {
                if (ruling.level()) {
                    below[(edge - 1) * columns + i] = true;
                } else {
                    right[i * columns + edge - 1] = true;
                }
            }
        }
    }

    private static int nearest(double[] edges, double at) {
        int found = Arrays.binarySearch(edges, at);
        if (found >= 0) {
            return found;
        }
        int behind = -found - 1;
        if (behind == 0 || behind == edges.length) {
            return behind == 0 ? 0 : edges.length - 1;
        }
        return at - edges[behind - 1] <= edges[behind] - at ? behind - 1 : behind;
    }

    /** Cells are rectangles: a shape that is none falls into its rows. */
    private int[] numbered() {
        int[] roots = new int[parent.length];
        for (int field = 0; field < roots.length; field++) {
            roots[field] = root(field);
        }
        boolean[] broken = notRectangles(roots);
        int[] numbers = new int[parent.length];
        int[] numberOfRoot = new int[parent.length];
        Arrays.fill(numberOfRoot, -1);
        int count = 0;
        for (int field = 0; field < roots.length; field++) {
            int root = roots[field];
            boolean goesOn = field % columns > 0 && roots[field - 1] == root;
            if (broken[root] ? !goesOn : numberOfRoot[root] < 0) {
                numberOfRoot[root] = count;
                count++;
            }
            numbers[field] = numberOfRoot[root];
        }
        return numbers;
    }

    private boolean[] notRectangles(int[] roots) {
        int[] size = new int[roots.length];
        int[] least = new int[roots.length];
        int[] most = new int[roots.length];
        int[] last = new int[roots.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int field = 0; field < roots.length; field++) {
            int root = roots[field];
            size[root]++;
            least[root] = Math.min(least[root], field % columns);
            most[root] = Math.max(most[root], field % columns);
            last[root] = field / columns;
        }
        boolean[] broken = new boolean[roots.length];
        for (int field = 0; field < roots.length; field++) {
            if (roots[field] == field) {
                int height = last[field] - field / columns + 1;
                broken[field] = size[field] != height * (most[field] - least[field] + 1);
            }
        }
        return broken;
    }

    private void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int field) {
        int root = field;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
