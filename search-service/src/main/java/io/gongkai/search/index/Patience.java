package io.gongkai.search.index;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Makes attempts with growing pauses until one succeeds, and says meanwhile what it waits for; gives up never. */
@ApplicationScoped
public class Patience {
    /** A busy server has often caught up by then. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    /** So long may a recovery go unnoticed. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final IndexingState state;
    private final CountDownLatch shutdown = new CountDownLatch(1);

    Patience(IndexingState state) {
        this.state = state;
    }

    void stop(@Observes ShutdownEvent event) {
        shutdown.countDown();
    }

    /**
     * Attempts until nothing is in the way.
     *
     * @param attempt returns what is in the way, or nothing if it succeeded
     * @throws ServiceStopping if the service stops before
     */
    public void until(Supplier<Optional<String>> attempt) {
        Duration pause = FIRST_PAUSE;
        for (Optional<String> obstacle = attempt.get(); obstacle.isPresent(); obstacle = attempt.get()) {
            if (state.waitsFor(obstacle.get())) {
                LOG.warnf("indexing waits: %s", obstacle.get());
            }
            rest(pause);
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
        if (state.getsOn()) {
            LOG.info("indexing goes on");
        }
    }

    private void rest(Duration pause) {
        try {
            if (shutdown.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ServiceStopping();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceStopping();
        }
    }
}
