package io.gongkai.validate.events;

import io.gongkai.ingest.events.ReportId;
import java.util.List;

/**
 * What one version of a filing says otherwise than another.
 *
 * @param fromVersion number of the version compared with
 * @param from its report
 * @param figures the cells that differ, in the order of the form
 * @param texts the sections that differ, in the order of the report
 * @param opened the findings that only the newer has
 * @param resolved the findings that only the older has
 * @param changed the findings that both have, and that say something else; empty in differences from before it was said
 */
public record Difference(
        int fromVersion,
        ReportId from,
        List<FigureDifference> figures,
        List<TextDifference> texts,
        List<FindingReference> opened,
        List<FindingReference> resolved,
        List<FindingReference> changed) {

    /** What was not yet said when older differences were announced is filled in. */
    public Difference {
        changed = changed == null ? List.of() : changed;
    }
}
