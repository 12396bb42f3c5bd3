package io.gongkai.search;

import io.gongkai.search.index.Patience;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends until Kafka has acknowledged. What is sent again has the same id, so that nobody counts it twice. */
@ApplicationScoped
class Delivering {
    private final Patience patience;

    Delivering(Patience patience) {
        this.patience = patience;
    }

    void untilAcknowledged(Supplier<List<Uni<Void>>> sending) {
        patience.until(() -> attempt(sending.get()));
    }

    private static Optional<String> attempt(List<Uni<Void>> sent) {
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        try {
            Uni.join().all(sent).andCollectFailures().await().indefinitely();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("Kafka does not take events: " + e.getMessage());
        }
    }
}
