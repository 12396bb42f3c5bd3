package io.gongkai.validate;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How long a report waits for the database; application.properties gives the reasons. */
@ConfigMapping(prefix = "gongkai.judging")
interface JudgingSettings {

    /** The pause before the first repetition. */
    Duration firstRetry();

    /** The pause that repetitions grow to. */
    Duration longestRetry();
}
