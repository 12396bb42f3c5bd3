package io.gongkai.parse;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * Switches off the connector's retries and leaves the client its own: {@code retries=0} on a channel speaks to both, but
 * an idempotent client must be free to retry, and {@code delivery.timeout.ms} bounds it.
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
