package io.gongkai.parse.page.ruled;

import io.gongkai.parse.page.content.Ruling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the grids of a page: rulings that meet each other and part at least two columns. */
public final class GridFinding {
    /** A page with more rulings is a drawing. */
    private static final int MOST_RULINGS = 4_000;

    private GridFinding() {}

    /** The grids among the rulings, from above. */
    public static List<Grid> grids(List<Ruling> rulings) {
        if (rulings.size() > MOST_RULINGS) {
            return List.of();
        }
        List<Grid> grids = new ArrayList<>();
        for (List<Ruling> group : groups(rulings)) {
            Grid grid = Grid.of(group);
            if (grid.hasColumns()) {
                grids.add(grid);
            }
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.box().top()));
        return grids;
    }

    private static List<List<Ruling>> groups(List<Ruling> rulings) {
        int[] parent = new int[rulings.size()];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < parent.length; i++) {
            for (int j = i + 1; j < parent.length; j++) {
                Ruling one = rulings.get(i);
                Ruling other = rulings.get(j);
                if (one.level() != other.level() && one.meets(other, Grid.TOLERANCE)) {
                    parent[root(parent, i)] = root(parent, j);
                }
            }
        }
        Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), root -> new ArrayList<>()).add(rulings.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
