package io.gongkai.search.query;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.events.ReportValidated;
import java.util.Optional;

/** Fetches one report with all that is known of it. */
public interface ReportLookup {

    /**
     * The report and its newest judgement, or nothing if it is not indexed.
     *
     * @throws IndexUnavailable if the index does not answer
     */
    Optional<ReportValidated> find(ReportId id);
}
