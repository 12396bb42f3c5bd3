package io.gongkai.validate.stream;

import io.gongkai.validate.archive.FailureLog;
import io.gongkai.validate.archive.LoggedFailure;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * The end of the failures log, held in memory once for all subscribers. Whoever is further behind reads the log itself, so
 * a slow subscriber costs no memory and loses nothing.
 */
@ApplicationScoped
public class FailureTail {
    private static final Logger LOG = Logger.getLogger(FailureTail.class);
    private static final long UNKNOWN = -1;

    private final FailureLog log;
    private final StreamSettings settings;
    private final Deque<LoggedFailure> tail = new ArrayDeque<>();
    private final Set<UniEmitter<? super Boolean>> waiting = new HashSet<>();
    private final AtomicInteger wanted = new AtomicInteger();
    private long newest = UNKNOWN;

    FailureTail(FailureLog log, StreamSettings settings) {
        this.log = log;
        this.settings = settings;
    }

    /** Something was committed here. What others commit is found by the tick. */
    public void wake() {
        if (wanted.getAndIncrement() == 0) {
            run();
        }
    }

    @Scheduled(every = "{gongkai.stream.tick}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        wake();
    }

    /** What follows a position, as soon as there is something; never empty. */
    Uni<List<LoggedFailure>> after(long position) {
        return Uni.createFrom().deferred(() -> {
            synchronized (this) {
                if (!tail.isEmpty() && tail.getFirst().position() <= position + 1 && position < newest) {
                    return Uni.createFrom().item(held(position));
                }
            }
            return arrivalBeyond(position)
                    .chain(() -> log.after(position, settings.batch()))
                    .chain(found ->
                            found.isEmpty() ? after(position) : Uni.createFrom().item(found));
        });
    }

    private List<LoggedFailure> held(long position) {
        return tail.stream()
                .filter(failure -> failure.position() > position)
                .limit(settings.batch())
                .toList();
    }

    /** Completes as soon as something is known to follow a position. */
    private Uni<Boolean> arrivalBeyond(long position) {
        return Uni.createFrom().emitter(emitter -> {
            boolean known;
            synchronized (this) {
                known = position < newest;
                if (!known) {
                    waiting.add(emitter);
                }
            }
            if (known) {
                emitter.complete(true);
            }
            emitter.onTermination(() -> {
                synchronized (this) {
                    waiting.remove(emitter);
                }
            });
        });
    }

    private void run() {
        int seen = wanted.get();
        more().subscribe().with(more -> again(more, seen), failure -> {
            LOG.warnf(failure, "the failures log could not be read; the next tick tries again");
            again(false, seen);
        });
    }

    private void again(boolean more, int seen) {
        if (more || !wanted.compareAndSet(seen, 0)) {
            run();
        }
    }

    private Uni<Boolean> more() {
        return newest() == UNKNOWN
                ? log.newest().map(position -> append(position, List.of()))
                : log.after(newest(), settings.tail()).map(this::append);
    }

    private synchronized long newest() {
        return newest;
    }

    private boolean append(List<LoggedFailure> found) {
        return !found.isEmpty() && append(found.getLast().position(), found);
    }

    private boolean append(long position, List<LoggedFailure> found) {
        List<UniEmitter<? super Boolean>> woken;
        synchronized (this) {
            newest = position;
            tail.addAll(found);
            while (tail.size() > settings.tail()) {
                tail.removeFirst();
            }
            woken = new ArrayList<>(waiting);
        }
        woken.forEach(emitter -> emitter.complete(true));
        return !found.isEmpty();
    }
}
