package io.gongkai.validate;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long a report waits for the database, and how filings are judged again; application.properties gives the reasons. */
@ConfigMapping(prefix = "gongkai.judging")
interface JudgingSettings {

    /** The pause before the first repetition. */
    Duration firstRetry();

    /** The pause that repetitions grow to. */
    Duration longestRetry();

    /** How often the list of filings to judge again is looked at. */
    Duration againTick();

    /** How many filings are taken from that list at a time. */
    int againBatch();

    /** How many filings are judged again at once. */
    int againAtOnce();
}
