package io.gongkai.validate.stream;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How failures are streamed; application.properties gives the reasons. */
@ConfigMapping(prefix = "gongkai.stream")
interface StreamSettings {

    /** How often a silent stream says that it is alive. */
    Duration heartbeat();

    /** How often the log is read for what other instances committed. */
    Duration tick();

    /** How many failures are kept in memory for all subscribers together. */
    int tail();

    /** How many failures a subscriber is handed at a time. */
    int batch();
}
