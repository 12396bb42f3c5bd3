package io.gongkai.validate;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.ReportParsed;
import java.time.Instant;
import java.util.Locale;

/** Makes reports out of specimens: with a receipt, as a version of a filing. */
public final class Receipts {
    private static final Instant FIRST = Instant.parse("2025-01-20T08:30:00.125Z");

    private Receipts() {}

    /** The report with a receipt of this number, received that many minutes after the first. */
    public static ReportParsed received(ReportParsed report, String filing, long sequence) {
        String sha256 = String.format(Locale.ROOT, "%032x%032x", (long) filing.hashCode() & 0xffffffffL, sequence);
        String id = String.format(Locale.ROOT, "%016x%016x", (long) filing.hashCode() & 0xffffffffL, sequence);
        return new ReportParsed(
                new ReportReceived(
                        new ReportId(id),
                        id + sha256.substring(32),
                        sequence,
                        "text/plain",
                        null,
                        null,
                        FIRST.plusSeconds(60 * sequence)),
                new FilingId(filing),
                report.identity(),
                report.preamble(),
                report.sections(),
                report.closing(),
                report.tables(),
                report.figures(),
                report.repairs(),
                report.notices());
    }
}
