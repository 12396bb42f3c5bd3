package io.gongkai.ingest.outbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** The reasons for the numbers stand in application.properties. */
@ConfigMapping(prefix = "gongkai.outbox")
public interface OutboxSettings {
    /** The most reports that may wait; beyond that none are accepted. */
    long maxReports();

    /** The most bytes that may wait. */
    long maxBytes();

    /** The most reports that are announced in one transaction. */
    int batchReports();

    /** The most bytes that are announced in one transaction; one report may always go. */
    long batchBytes();

    /** How often the outbox is looked through without being told to. */
    Duration tick();
}
