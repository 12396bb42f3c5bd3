package io.gongkai.parse.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins rulings that lie on one line: printers draw one for each cell, dash by dash, or twice. */
final class Rulings {
    /** Rulings as near as this, in points, lie on one line. */
    private static final double SAME_LINE = 1;

    /** Gaps as short as this, in points, are those of dashes and corners. */
    private static final double GAP = 3;

    /** Shorter ones belong to characters and ornaments. */
    private static final double SHORTEST = 6;

    private Rulings() {}

    static List<Ruling> joined(List<Ruling> drawn) {
        List<Ruling> joined = new ArrayList<>();
        for (boolean level : new boolean[] {true, false}) {
            List<Ruling> sorted = drawn.stream()
                    .filter(ruling -> ruling.level() == level)
                    .sorted(Comparator.comparingDouble(Ruling::at))
                    .toList();
            int from = 0;
            for (int i = 1; i <= sorted.size(); i++) {
                if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > SAME_LINE) {
                    join(sorted.subList(from, i), joined);
                    from = i;
                }
            }
        }
        return joined;
    }

    private static void join(List<Ruling> line, List<Ruling> joined) {
        List<Ruling> sorted =
                line.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
        Ruling current = null;
        for (Ruling ruling : sorted) {
            if (current != null && ruling.from() <= current.to() + GAP) {
                current =
                        new Ruling(current.level(), current.at(), current.from(), Math.max(current.to(), ruling.to()));
                continue;
            }
            if (current != null && current.length() >= SHORTEST) {
                joined.add(current);
            }
            current = ruling;
        }
        if (current != null && current.length() >= SHORTEST) {
            joined.add(current);
        }
    }
}
