package io.gongkai.ingest;

import io.gongkai.ingest.check.Showing;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser must know of a page whose style and pictures come from search-service. */
@Singleton
final class CheckPageHeaders {
    private final String policy;

    CheckPageHeaders(@ConfigProperty(name = "gongkai.checks.search-url") URI search) {
        this.policy = "default-src 'none'; style-src %1$s; img-src %1$s data:; base-uri 'none'; frame-ancestors 'none'"
                .formatted(search);
    }

    ResponseBuilder addTo(ResponseBuilder answer, Showing showing) {
        return switch (showing) {
            case Showing.Json() -> answer;
            case Showing.Page(String language) ->
                answer.header("Content-Security-Policy", policy)
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Language", language.equals("en") ? "en" : "zh-CN");
        };
    }
}
