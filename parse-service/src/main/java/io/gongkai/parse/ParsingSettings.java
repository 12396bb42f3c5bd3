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

    /**
     * Threads that read reports at once at most, those told to stop that still run among them; further reports wait for one to
     * end.
     */
    int mostThreads();

    /** How large a document may be. */
    Document document();

    /** What the processes may use that read the formats of libraries. */
    Isolation isolation();

    /** See {@link io.gongkai.parse.document.ReadingLimits}. */
    interface Document {
        int lines();

        int cells();

        int depth();

        int entries();

        int unpackedBytes();

        int ratio();
    }

    /** See {@link io.gongkai.parse.isolation.IsolationLimits}. */
    interface Isolation {
        int workers();

        Duration timeLimit();

        int heapMebibytes();

        int readings();

        Duration idle();
    }

    /** How many reports that nobody has handed in are read at once; see {@link ReadingsResource}. */
    int readingsAtOnce();

    /** How long such a report waits for its turn before it is turned away. */
    Duration readingsPatience();
}
