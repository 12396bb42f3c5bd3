package io.gongkai.search.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts a list where a property changes, as a table is cut into blocks by what its rows have in common. */
final class Runs {
    static <T> List<List<T>> by(Function<T, String> property, List<T> all) {
        List<List<T>> runs = new ArrayList<>();
        String current = null;
        for (T one : all) {
            String next = property.apply(one);
            if (!next.equals(current)) {
                runs.add(new ArrayList<>());
                current = next;
            }
            runs.getLast().add(one);
        }
        return runs;
    }

    private Runs() {}
}
