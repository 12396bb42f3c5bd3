package io.gongkai.ingest.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a trace over the outbox, as a {@code traceparent} of W3C Trace Context. */
public final class Traceparent {
    private static final String HEADER = "traceparent";

    private static final TextMapGetter<String> SOLE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals(HEADER) ? traceparent : null;
        }
    };

    private Traceparent() {}

    /** That of the request in hand; null if it is not traced. */
    public static @Nullable String current() {
        if (!Span.current().getSpanContext().isValid()) {
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance()
                .inject(Context.current(), headers, (carrier, key, value) -> headers.put(key, value));
        return headers.get(HEADER);
    }

    /** The context to go on in. */
    static Context restored(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, SOLE);
    }
}
