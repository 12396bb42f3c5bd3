package io.gongkai.validate.localisation;

import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.TableFigures;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repair and the slips that would explain it.
 *
 * @param slips how many slips it takes
 * @param doubt how implausible they are
 */
record Explanation(CellRepair repair, Suggestion suggestion, int slips, int doubt) {

    /** Those that take the fewest slips, the most plausible first. */
    static List<Explanation> ranked(List<CellRepair> repairs, TableFigures figures, int most) {
        List<Explanation> all = repairs.stream()
                .map(repair -> of(repair, figures))
                .sorted(Comparator.comparingInt(Explanation::slips).thenComparingInt(Explanation::doubt))
                .toList();
        int fewest = all.getFirst().slips;
        return all.stream()
                .filter(explanation -> explanation.slips == fewest)
                .limit(most)
                .toList();
    }

    private static Explanation of(CellRepair repair, TableFigures figures) {
        SlipCount count = SlipCount.of(repair, figures);
        List<Change> changes =
                repair.parts().stream().map(part -> change(part, figures)).toList();
        return new Explanation(repair, new Suggestion(changes, count.slip()), count.slips(), count.doubt());
    }

    private static Change change(CellRepair.Part part, TableFigures figures) {
        Entry entry = figures.entries().get(part.cell());
        return new Change(entry.address(), printed(entry), Entry.plain(figures.number(part.to())));
    }

    private static @Nullable String printed(Entry entry) {
        return entry.figure() == null ? null : entry.figure().value();
    }
}
