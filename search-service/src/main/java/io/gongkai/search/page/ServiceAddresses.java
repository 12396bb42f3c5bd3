package io.gongkai.search.page;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where readers of a page reach the other services. */
@ConfigMapping(prefix = "gongkai.search")
interface ServiceAddresses {
    /** This service, for pages that are sent on by another. */
    URI publicUrl();

    /** Keeps the originals. */
    URI ingestUrl();

    /** Explains the rules. */
    URI validateUrl();
}
