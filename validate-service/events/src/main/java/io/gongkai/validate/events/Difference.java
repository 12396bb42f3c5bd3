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
 */
public record Difference(
        int fromVersion,
        ReportId from,
        List<FigureDifference> figures,
        List<TextDifference> texts,
        List<FindingReference> opened,
        List<FindingReference> resolved) {}
