package io.gongkai.parse.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the items of lists in the order of the document, and says which number a word processor prints before each. Lists
 * that share a definition count together, until one says where it starts (ECMA-376 part 1, 17.9.15 and 17.9.27).
 */
final class ListCounting {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final Map<Object, int[]> counters = new HashMap<>();
    private final Set<Object> begun = new HashSet<>();

    /**
     * Counts an item.
     *
     * @param definition what the lists that count together share
     * @param list the list itself
     * @param starts where the list says that its levels start, by level; null where it does not
     * @return what is printed before it; null if that is nothing, or a mere bullet
     */
    @Nullable
    String next(Object definition, Object list, List<@Nullable Integer> starts, List<ListLevel> levels, int level) {
        int[] counted = counters.computeIfAbsent(definition, d -> unused());
        if (begun.add(list)) {
            for (int i = 0; i < Math.min(starts.size(), counted.length); i++) {
                Integer start = starts.get(i);
                counted[i] = start == null ? counted[i] : start - 1;
            }
        }
        counted[level] = counted[level] == UNUSED ? levels.get(level).start() : counted[level] + 1;
        for (int below = level + 1; below < counted.length; below++) {
            Integer restart = levels.get(below).restart();
            if (restart == null || (restart > 0 && level < restart)) {
                counted[below] = UNUSED;
            }
        }
        return printed(counted, levels, level);
    }

    private static @Nullable String printed(int[] counted, List<ListLevel> levels, int level) {
        ListLevel own = levels.get(level);
        if (own.isBullet()) {
            return null;
        }
        StringBuilder label = new StringBuilder();
        int at = 0;
        while (at < own.text().length()) {
            char c = own.text().charAt(at);
            int of = c == '%' && at + 1 < own.text().length() ? own.text().charAt(at + 1) - '1' : -1;
            if (of < 0 || of >= ListLevel.LEVELS) {
                label.append(c);
                at++;
                continue;
            }
            ListLevel counts = levels.get(of);
            int number = counted[of] == UNUSED ? counts.start() : counted[of];
            label.append(ListNumeral.of(own.legal() && of < level ? "decimal" : counts.format(), number));
            at += 2;
        }
        String printed = Spaces.strip(label.toString());
        return printed.isEmpty() ? null : printed;
    }

    private static int[] unused() {
        int[] counters = new int[ListLevel.LEVELS];
        Arrays.fill(counters, UNUSED);
        return counters;
    }
}
