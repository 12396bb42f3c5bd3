package io.gongkai.parse;

import io.gongkai.embedded.EmbeddedKafka;
import io.gongkai.embedded.Topics;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A real Kafka with the topics of the pipeline, for as long as the tests of a class run. */
public class KafkaServer implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        EmbeddedKafka started = EmbeddedKafka.start();
        kafka = started;
        Topics.create(started.bootstrapServers());
        return Map.of("kafka.bootstrap.servers", started.bootstrapServers());
    }

    @Override
    public void stop() {
        Objects.requireNonNull(kafka, "not started").close();
    }
}
