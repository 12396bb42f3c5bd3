package io.gongkai.search.index;

import co.elastic.clients.util.BinaryData;
import io.gongkai.ingest.events.ReportId;

/** A report's document, ready to be written: its JSON, and the revision that decides which judgement is newer. */
public record PreparedReport(ReportId id, long revision, BinaryData json) {
    public PreparedReport {
        if (revision < 1) {
            throw new IllegalArgumentException("judgements are numbered from 1, not " + revision);
        }
    }
}
