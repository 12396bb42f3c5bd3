package io.gongkai.ingest.check;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** The reasons for the numbers stand in application.properties. */
@ConfigMapping(prefix = "gongkai.checks")
interface CheckSettings {
    /** Where reports are read. */
    URI parseUrl();

    /** Where they are judged. */
    URI validateUrl();

    /** Where they are shown. */
    URI searchUrl();

    /** How many reports are tried at once. */
    int atOnce();

    /** The longest time that one of the services is waited for. */
    Duration patience();
}
