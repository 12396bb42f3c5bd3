package io.gongkai.parse.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A worker as its parent sees it: a process that is asked, and killed when it takes too long. Used by one thread at a time. */
final class Worker implements AutoCloseable {
    /** A second suffices on an idle machine. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private static final int BUFFER = 1 << 16;

    private final Process process;
    private final ScheduledExecutorService watch;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final AtomicInteger readings = new AtomicInteger();

    private Worker(Process process, ScheduledExecutorService watch) {
        this.process = process;
        this.watch = watch;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    }

    static Worker start(WorkerCommand command, IsolationLimits limits, ScheduledExecutorService watch) {
        try {
            Worker worker = new Worker(command.start(limits), watch);
            worker.greet();
            return worker;
        } catch (IOException e) {
            throw new IsolationException("a worker cannot be started", e);
        }
    }

    Answer ask(FramedRequest request, Duration limit) throws WorkerEndedException {
        readings.incrementAndGet();
        AtomicBoolean timedOut = new AtomicBoolean();
        ScheduledFuture<?> killing = killAfter(limit, timedOut);
        try {
            request.write(requests);
            return Answer.read(answers);
        } catch (IOException | IllegalArgumentException e) {
            close();
            throw new WorkerEndedException(timedOut.get(), exitCode());
        } finally {
            killing.cancel(false);
        }
    }

    int readings() {
        return readings.get();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Kills it: there is nothing in it to be saved. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void greet() {
        AtomicBoolean timedOut = new AtomicBoolean();
        ScheduledFuture<?> killing = killAfter(START_LIMIT, timedOut);
        try {
            int greeting = answers.readInt();
            if (greeting != Answer.GREETING) {
                throw new IOException("it said " + Integer.toHexString(greeting));
            }
        } catch (IOException e) {
            close();
            throw new IsolationException("a worker does not start, exit code " + exitCode(), e);
        } finally {
            killing.cancel(false);
        }
    }

    private ScheduledFuture<?> killAfter(Duration limit, AtomicBoolean timedOut) {
        return watch.schedule(
                () -> {
                    timedOut.set(true);
                    close();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
