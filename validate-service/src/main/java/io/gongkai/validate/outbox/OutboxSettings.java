package io.gongkai.validate.outbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How events leave; application.properties gives the reasons. */
@ConfigMapping(prefix = "gongkai.outbox")
interface OutboxSettings {

    /** How many events are published at a time, at most. */
    int batch();

    /** How many characters of events are published at a time, at most, but always one event. */
    long batchCharacters();

    /** How often the relay looks by itself. */
    Duration tick();

    /** How long published events are kept. */
    Duration keep();

    /** How often older ones are deleted. */
    Duration sweep();
}
