package io.gongkai.ingest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser must know of a page that is sent from here, and whose style and pictures come from search-service. */
@Singleton
final class SentPageHeaders {
    private final URI site;

    SentPageHeaders(@ConfigProperty(name = "gongkai.checks.search-url") URI site) {
        this.site = site;
    }

    /** Where the pages are at home. */
    URI site() {
        return site;
    }

    ResponseBuilder addTo(ResponseBuilder answer, String language) {
        String policy =
                "default-src 'none'; style-src %1$s; img-src %1$s data:; base-uri 'none'; frame-ancestors 'none'"
                        .formatted(site);
        return answer.header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Language", language.equals("en") ? "en" : "zh-CN");
    }
}
