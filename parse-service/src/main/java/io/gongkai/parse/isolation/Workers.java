package io.gongkai.parse.isolation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The workers that there are: started when they are needed, kept for the next document, replaced when they are worn. */
public final class Workers implements AutoCloseable {
    private final WorkerCommand command;
    private final IsolationLimits limits;
    private final Semaphore places;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService watch;
    private final AtomicLong started = new AtomicLong();
    private final AtomicLong died = new AtomicLong();
    private volatile boolean closed;

    public Workers(WorkerCommand command, IsolationLimits limits) {
        this.command = command;
        this.limits = limits;
        this.places = new Semaphore(limits.workers(), true);
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("worker-watch").factory());
        timer.setRemoveOnCancelPolicy(true);
        timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        this.watch = timer;
    }

    /**
     * Asks a worker.
     *
     * @throws WorkerEndedException if it ended before it answered; the next call gets another one
     */
    Answer ask(FramedRequest request) throws WorkerEndedException {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IsolationException("interrupted while waiting for a worker", e);
        }
        try {
            Worker worker = idle();
            if (worker == null) {
                worker = Worker.start(command, limits, watch);
                started.incrementAndGet();
            }
            return ask(worker, request);
        } finally {
            places.release();
        }
    }

    private Answer ask(Worker worker, FramedRequest request) throws WorkerEndedException {
        boolean answered = false;
        try {
            Answer answer = worker.ask(request, limits.timeLimit());
            answered = true;
            return answer;
        } catch (WorkerEndedException e) {
            died.incrementAndGet();
            throw e;
        } finally {
            if (answered && worker.readings() < limits.readings() && !closed) {
                keep(worker);
            } else {
                worker.close();
            }
        }
    }

    /** Workers started so far. */
    public long started() {
        return started.get();
    }

    /** Workers that were killed or ended while they read. */
    public long died() {
        return died.get();
    }

    /** The processes of the workers that wait. */
    List<ProcessHandle> waiting() {
        return idle.stream().map(Worker::handle).toList();
    }

    /** Ends all workers. */
    @Override
    public void close() {
        closed = true;
        watch.shutdownNow();
        List<Worker> left = new ArrayList<>(idle);
        idle.clear();
        left.forEach(Worker::close);
    }

    private @Nullable Worker idle() {
        Worker worker = idle.poll();
        while (worker != null && !worker.isAlive()) {
            worker = idle.poll();
        }
        return worker;
    }

    private void keep(Worker worker) {
        int readings = worker.readings();
        idle.push(worker);
        var _ = watch.schedule(() -> endUnused(worker, readings), limits.idle().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void endUnused(Worker worker, int readings) {
        if (worker.readings() == readings && idle.remove(worker)) {
            worker.close();
        }
    }

    Duration timeLimit() {
        return limits.timeLimit();
    }
}
