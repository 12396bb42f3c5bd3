package io.gongkai.validate;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.smallrye.reactive.messaging.TracingMetadata;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The trace that a message belongs to, as text that can be kept (W3C Trace Context). */
final class Traceparent {
    private Traceparent() {}

    static @Nullable String of(Optional<TracingMetadata> trace) {
        Map<String, String> carrier = new HashMap<>();
        trace.ifPresent(metadata -> W3CTraceContextPropagator.getInstance()
                .inject(metadata.getCurrentContext(), carrier, (map, key, value) -> {
                    if (map != null) {
                        map.put(key, value);
                    }
                }));
        return carrier.get("traceparent");
    }
}
