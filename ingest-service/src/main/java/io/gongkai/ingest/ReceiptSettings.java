package io.gongkai.ingest;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The reasons for the numbers stand in application.properties. */
@ConfigMapping(prefix = "gongkai.receipts")
public interface ReceiptSettings {
    /** Receipts on a page unless asked otherwise. */
    int pageSize();

    /** The most receipts on a page. */
    int maxPageSize();

    /** How often a timeline that is being followed is read without being told to. */
    Duration poll();

    /** How often a line is sent that keeps the connection open. */
    Duration heartbeat();

    /** The longest time that a timeline is followed; clients then come back by themselves. */
    Duration maxFollowing();

    /** The longest time that an answer of the database is waited for. */
    Duration databasePatience();

    /** Where search-service is, for links to indexed reports. */
    Optional<URI> searchUrl();
}
