package io.gongkai.parse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of reading one report. */
@ConfigMapping(prefix = "gongkai.parsing")
interface ParsingSettings {

    /** How long reading one report may take before it is given up as too complex. */
    @WithDefault("10s")
    Duration timeLimit();

    /** How many reports that nobody has handed in are read at once; see {@link ReadingsResource}. */
    int readingsAtOnce();

    /** How long such a report waits for its turn before it is turned away. */
    Duration readingsPatience();
}
