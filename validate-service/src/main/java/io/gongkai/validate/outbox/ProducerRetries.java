package io.gongkai.validate.outbox;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.Config;

/**
 * Lets the Kafka client repeat a send until its delivery timeout. The connector's own repetitions are switched off with
 * {@code retries=0}, but it hands that number on to the client as well, and an idempotent producer refuses it.
 */
@ApplicationScoped
class ProducerRetries implements ClientCustomizer<Map<String, Object>> {

    @Override
    public Map<String, Object> customize(String channel, Config channelConfig, Map<String, Object> settings) {
        if (!settings.containsKey(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG)) {
            return settings;
        }
        Map<String, Object> changed = new HashMap<>(settings);
        changed.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        return changed;
    }
}
