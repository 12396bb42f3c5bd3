package io.gongkai.parse;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.document.ReadingLimits;
import io.gongkai.parse.reading.DocumentReading;
import java.time.Instant;

/** Reads bytes as the service does, for tests of other packages. */
public final class WholeParsing {
    private static final ReportParsing PARSING = Assembly.reportParsing(new DocumentReading(ReadingLimits.USUAL));

    private WholeParsing() {}

    /** Reads bytes that came without a name and without a type. */
    public static ParsingOutcome parse(byte[] bytes) {
        return parse(received(bytes), bytes);
    }

    /** Reads bytes that came so. */
    public static ParsingOutcome parse(ReportReceived received, byte[] bytes) {
        return PARSING.parse(received, bytes);
    }

    /** What is known of bytes that came without a name and without a type. */
    public static ReportReceived received(byte[] bytes) {
        String sha256 = ReceivedRecord.sha256(bytes);
        return new ReportReceived(
                new ReportId(sha256.substring(0, 32)),
                sha256,
                1,
                "application/octet-stream",
                null,
                null,
                Instant.parse("2026-11-20T08:30:00.125Z"));
    }
}
