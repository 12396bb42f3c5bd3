package io.gongkai.parse.events;

import io.gongkai.ingest.events.ReportReceived;

/**
 * A document is not a readable report. The record's key is the report's id.
 *
 * @param received the document and how it came
 * @param reason the kind of obstacle
 * @param message what is wrong and what the sender can do
 */
public record ReportRejected(ReportReceived received, RejectionReason reason, Message message) {
    public static final String TOPIC = "report.rejected";
    public static final String TYPE = "io.gongkai.report.rejected.v1";
}
