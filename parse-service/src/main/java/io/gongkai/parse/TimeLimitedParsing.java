package io.gongkai.parse;

import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.events.ReportRejected;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads each report on a thread of its own and gives it up after a limit of time, so that a hostile or endless one costs its
 * own time and nobody else's.
 */
final class TimeLimitedParsing {
    private final ReportParsing parsing;
    private final Duration limit;
    private final Semaphore threads;
    private final AtomicInteger abandoned = new AtomicInteger();

    /**
     * Reads within limits.
     *
     * @param mostThreads threads that run at once at most, those among them that do not stop when they are told to; when there
     *     are as many, the next report waits, for it is not at fault
     */
    TimeLimitedParsing(ReportParsing parsing, Duration limit, int mostThreads) {
        this.parsing = parsing;
        this.limit = limit;
        this.threads = new Semaphore(mostThreads, true);
    }

    /**
     * Reads the report.
     *
     * @throws ParsingFailedException if reading it failed in a way that was not foreseen
     */
    ParsingOutcome parse(ReportReceived received, byte[] bytes) {
        await(received);
        FutureTask<ParsingOutcome> reading = new FutureTask<>(() -> parsing.parse(received, bytes));
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("parsing-" + received.id())
                .unstarted(() -> {
                    try {
                        reading.run();
                    } finally {
                        threads.release();
                        if (reading.isCancelled()) {
                            abandoned.decrementAndGet();
                        }
                    }
                });
        thread.start();
        try {
            return reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abandoned.incrementAndGet();
            if (!reading.cancel(true)) {
                abandoned.decrementAndGet();
            }
            return new ParsingOutcome.Rejected(tooSlow(received));
        } catch (ExecutionException e) {
            throw new ParsingFailedException(received.id(), e.getCause());
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new ParsingFailedException(received.id(), e);
        }
    }

    private void await(ReportReceived received) {
        try {
            threads.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParsingFailedException(received.id(), e);
        }
    }

    /** Threads that were told to stop and still run. */
    int abandoned() {
        return abandoned.get();
    }

    private ReportRejected tooSlow(ReportReceived received) {
        return new ReportRejected(
                received,
                RejectionReason.TOO_COMPLEX,
                new Message(
                        "读取该文件超过了 " + limit.toSeconds() + " 秒，已停止。请只保留报告正文，另存为纯文本后重新提交。",
                        "Reading the file took longer than " + limit.toSeconds()
                                + " seconds and was given up. Keep the report itself only, save it as plain text and"
                                + " send it again."));
    }
}
