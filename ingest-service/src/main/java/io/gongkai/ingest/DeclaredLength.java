package io.gongkai.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.problem.Problem;
import io.gongkai.ingest.upload.Oversize;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request whose declared length is beyond any limit, before its body is read; the server's own check would
 * answer without a word. The answer goes out at once, and what the client still sends is dropped for a while, because a
 * connection closed under a sending client takes the answer with it.
 */
final class DeclaredLength {
    /** Before the server's own check, whose order is that of uploads. */
    private static final int FIRST = 1000;

    private static final Duration DROPPING = Duration.ofSeconds(30);

    private final long limit;
    private final ObjectMapper json;

    DeclaredLength(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) > limit) {
            refuse(exchange);
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        exchange.next();
    }

    private void refuse(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        long timer = exchange.vertx()
                .setTimer(DROPPING.toMillis(), _ -> request.connection().close());
        request.endHandler(_ -> exchange.vertx().cancelTimer(timer));
        request.connection().closeHandler(_ -> exchange.vertx().cancelTimer(timer));
        request.handler(_ -> {});
        exchange.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem(exchange.normalizedPath()));
        request.resume();
    }

    private String problem(String path) {
        try {
            return json.writeValueAsString(Problem.of(Oversize.refusal(limit), path));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }

    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            return 0; // not ours to judge: the server refuses such a header
        }
    }
}
