package io.gongkai.parse.outline;

import io.gongkai.parse.document.Document;
import io.gongkai.parse.events.TableKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each line of a document is, and where the three tables stand. */
public final class Outline {
    private final List<TableRegion> regions;
    private final LineRole[] roles;

    private Outline(List<TableRegion> regions, LineRole[] roles) {
        this.regions = List.copyOf(regions);
        this.roles = roles;
    }

    /** The outline of the document. */
    public static Outline of(Document document) {
        SketchedLines lines = new SketchedLines(document.lines());
        List<TableRegion> regions = new TableFinding(lines).regions();
        LineRole[] roles = new LineRole[document.lines().size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = lines.isEmpty(i) ? LineRole.EMPTY : lines.isPageMark(i) ? LineRole.PAGE_MARK : LineRole.TEXT;
        }
        for (TableRegion region : regions) {
            for (int i = region.lines().from(); i < region.lines().to(); i++) {
                if (roles[i] == LineRole.TEXT && !lines.isProse(i, region.kind())) {
                    roles[i] = LineRole.TABLE;
                }
            }
        }
        return new Outline(regions, roles);
    }

    /** What the line is, counted from 0. */
    public LineRole role(int line) {
        return roles[line];
    }

    /** The tables that were found, in the order of the document, at most one of each kind. */
    public List<TableRegion> regions() {
        return regions;
    }

    /** Where the table of that kind stands; null if it was not found. */
    public @Nullable TableRegion region(TableKind kind) {
        return regions.stream()
                .filter(region -> region.kind() == kind)
                .findFirst()
                .orElse(null);
    }
}
