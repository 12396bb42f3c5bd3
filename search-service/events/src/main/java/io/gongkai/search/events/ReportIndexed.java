package io.gongkai.search.events;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.FilingId;

/**
 * A judgement of a report can be found now: sent after a refresh has made it visible. The record's key is the report's
 * id.
 *
 * @param report the report
 * @param filing the filing that it is a version of
 * @param version its number among the versions of its filing
 * @param inForce whether searches see it without being asked for superseded versions
 * @param revision the judgement that is visible; a later one may be too
 */
public record ReportIndexed(ReportId report, FilingId filing, int version, boolean inForce, long revision) {
    public static final String TOPIC = "report.indexed";
    public static final String TYPE = "io.gongkai.report.indexed.v1";
}
