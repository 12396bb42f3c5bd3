package io.gongkai.ingest;

import io.gongkai.ingest.upload.ArchiveLimits;
import io.gongkai.ingest.upload.BodyLimits;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The reasons for the numbers stand in application.properties. */
@ConfigMapping(prefix = "gongkai.upload")
public interface UploadSettings {
    /** The longest report. */
    int maxReportBytes();

    /** The longest archive. */
    int maxArchiveBytes();

    /** The most entries of an archive. */
    int maxArchiveEntries();

    /** The most bytes that an archive unpacks to. */
    long maxUnpackedBytes();

    /** The most bytes that a byte of an archive unpacks to. */
    int maxUnpackingRatio();

    /** The most bytes of uploads in memory, over all requests. */
    long maxBytesInMemory();

    /** The longest time that an upload may take. */
    Duration maxTime();

    /** When a sender that is turned away for now may come again. */
    Duration retryAfter();

    /** The limits of an archive. */
    default ArchiveLimits archive() {
        return new ArchiveLimits(maxArchiveEntries(), maxUnpackedBytes(), maxUnpackingRatio(), maxReportBytes());
    }

    /** The limits of a body. */
    default BodyLimits body() {
        return new BodyLimits(maxReportBytes(), maxArchiveBytes(), maxTime());
    }
}
