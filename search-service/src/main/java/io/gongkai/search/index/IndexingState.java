package io.gongkai.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether indexing gets on, for those who ask whether the service is ready. */
@ApplicationScoped
public class IndexingState {
    private final AtomicReference<Optional<String>> obstacle = new AtomicReference<>(Optional.empty());

    /** What indexing waits for; nothing while it gets on. */
    public Optional<String> obstacle() {
        return obstacle.get();
    }

    /** Whether it got on until now. */
    boolean waitsFor(String reason) {
        return obstacle.getAndSet(Optional.of(reason)).isEmpty();
    }

    /** Whether it waited until now. */
    boolean getsOn() {
        return obstacle.getAndSet(Optional.empty()).isPresent();
    }
}
