package io.gongkai.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.problem.Problem;
import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the head of a request before its body is read. The server and the framework would judge the same, but without
 * a word, or by routing a body of no declared type to the wrong place.
 *
 * <p>A refusal goes out at once, and what the client still sends is dropped for a while, because a connection closed
 * under a sending client takes the answer with it.
 */
final class RequestHead {
    /** Before the server's own check, whose order is that of uploads. */
    private static final int FIRST = 1000;

    private static final Duration DROPPING = Duration.ofSeconds(30);

    /** Type, subtype and well-formed parameters (RFC 9110, section 8.3.1). */
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "[\\w!#$%&'*+.^`|~-]+/[\\w!#$%&'*+.^`|~-]+(\\s*;\\s*([\\w!#$%&'*+.^`|~-]+=([\\w!#$%&'*+.^`|~/:-]+|\"[^\"]*\"))?)*");

    /** The default of {@code curl --data-binary}, and "anything". */
    private static final Set<String> UNTOLD = Set.of("application/x-www-form-urlencoded", "*/*");

    private final long limit;
    private final ObjectMapper json;

    RequestHead(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String type = declared(request.getHeader(HttpHeaders.CONTENT_TYPE));
        if (length(request.getHeader(HttpHeaders.CONTENT_LENGTH)) > limit) {
            refuse(exchange, tooLarge());
            return;
        }
        if (type != null && !MEDIA_TYPE.matcher(type).matches()) {
            refuse(exchange, malformedType());
            return;
        }
        if (type == null) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, "application/octet-stream");
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        exchange.next();
    }

    private void refuse(RoutingContext exchange, Refusal refusal) {
        HttpServerRequest request = exchange.request();
        long timer = exchange.vertx()
                .setTimer(DROPPING.toMillis(), _ -> request.connection().close());
        request.endHandler(_ -> exchange.vertx().cancelTimer(timer));
        request.connection().closeHandler(_ -> exchange.vertx().cancelTimer(timer));
        request.handler(_ -> {});
        exchange.response()
                .setStatusCode(refusal.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem(refusal, exchange.normalizedPath()));
        request.resume();
    }

    private String problem(Refusal refusal, String path) {
        try {
            return json.writeValueAsString(Problem.of(refusal, path));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }

    private Refusal tooLarge() {
        return Refusal.of(
                ProblemKind.TOO_LARGE,
                "请求超过 " + limit + " 字节，未予读取。请减小文件，或分几次提交。",
                "The request is longer than " + limit
                        + " bytes and was not read. Shrink the file, or send the files in several requests.");
    }

    private static Refusal malformedType() {
        return Refusal.of(
                ProblemKind.UNSUPPORTED,
                "Content-Type 的写法有误。请改正，例如 text/plain;charset=UTF-8，或用 application/octet-stream 由系统识别。",
                "The Content-Type is malformed. Write it like text/plain;charset=UTF-8, or declare application/octet-stream to have the content recognised.");
    }

    /** What clients say when nobody told them what to say declares nothing. */
    private static @Nullable String declared(@Nullable String header) {
        return header == null || header.isBlank() || UNTOLD.contains(header.strip()) ? null : header.strip();
    }

    private static long length(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            return 0; // not ours to judge: the server refuses such a header
        }
    }
}
