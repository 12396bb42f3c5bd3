package io.gongkai.ingest.outbox;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * Switches off the connector's retries and leaves the client its own.
 *
 * <p>{@code retries=0} on a channel speaks to both: the connector must not send again what the client has given up,
 * because that changes the order; an idempotent client must be free to, and is bounded by {@code delivery.timeout.ms}.
 */
@Singleton
final class ProducerRetries implements ClientCustomizer<Map<String, Object>> {
    private static final String RETRIES = "retries";

    @Override
    public Map<String, Object> customize(String channel, Config settings, Map<String, Object> client) {
        Map<String, Object> customized = new HashMap<>(client);
        customized.remove(RETRIES);
        return customized;
    }
}
