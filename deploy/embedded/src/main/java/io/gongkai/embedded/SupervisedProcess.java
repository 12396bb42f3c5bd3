package io.gongkai.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A child process that does not outlive this JVM, not even when the JVM is killed: a small shell script stands between
 * the two and stops the child when the pipe from the JVM closes.
 */
public final class SupervisedProcess implements AutoCloseable {
    /** How long a child may take to stop when asked. Elasticsearch and Kafka need a second or two. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int TAIL_LINES = 30;
    private static final int TAIL_BYTES = 64 * 1024;

    private final String name;
    private final Path log;
    private final Process supervisor;
    private final ProcessHandle child;

    private SupervisedProcess(String name, Path log, Process supervisor, ProcessHandle child) {
        this.name = name;
        this.log = log;
        this.supervisor = supervisor;
        this.child = child;
    }

    /**
     * What to run.
     *
     * @param name what to call it in messages, and its files {@code name.log} and {@code name.pid}
     * @param folder where these files go
     * @param command program and arguments
     * @param environment variables that differ from those of this JVM; an empty value removes one
     * @param stopSignal the signal that asks it to stop, e.g. {@code TERM}
     */
    public record Task(
            String name, Path folder, List<String> command, Map<String, String> environment, String stopSignal) {
        public Task(String name, Path folder, List<String> command, Map<String, String> environment) {
            this(name, folder, command, environment, "TERM");
        }
    }

    /**
     * Starts it, with its output going to its log.
     *
     * @throws IllegalStateException if a process of that name still runs on the folder, or does not start
     */
    public static SupervisedProcess start(Task task) {
        try {
            Files.createDirectories(task.folder());
            Path pidFile = task.folder().resolve(task.name() + ".pid");
            awaitPredecessor(task, pidFile);
            Path log = task.folder().resolve(task.name() + ".log");
            List<String> command = new ArrayList<>(List.of("bash", "-c", script(), task.name(), task.stopSignal()));
            command.add(pidFile.toString());
            command.add(String.valueOf(PATIENCE.toSeconds()));
            command.addAll(task.command());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(task.folder().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(task.environment());
            builder.environment().values().removeIf(String::isEmpty);
            Process supervisor = builder.start();
            return new SupervisedProcess(task.name(), log, supervisor, child(task, pidFile, supervisor, log));
        } catch (IOException e) {
            throw new UncheckedIOException(task.name() + " does not start", e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return child.pid();
    }

    public boolean isAlive() {
        return child.isAlive();
    }

    /** Completes with the exit code when it has ended; 128 and more for a signal. */
    public CompletableFuture<Integer> exit() {
        return supervisor.onExit().thenApply(Process::exitValue);
    }

    /** Everything that it wrote to standard output and standard error, over all its starts. */
    public Path log() {
        return log;
    }

    /** The end of its log. */
    public String logTail() {
        return tail(log);
    }

    /**
     * Waits until it is ready.
     *
     * @throws IllegalStateException with the end of the log, if it ends before it is ready or is not ready in time
     */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        long start = System.nanoTime();
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw new IllegalStateException(
                        name + " ended before it was ready. The end of " + log + ":\n" + logTail());
            }
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new IllegalStateException(name + " is not ready after " + limit.toSeconds() + " s. The end of "
                        + log + ":\n" + logTail());
            }
            pause(POLL);
        }
    }

    /** Ends it and its own children at once (SIGKILL). */
    public void kill() {
        Stream.concat(child.descendants(), Stream.of(child)).toList().forEach(ProcessHandle::destroyForcibly);
        awaitEnd();
    }

    /** Asks it to stop, and ends it when it does not within 15 s. */
    @Override
    public void close() {
        try {
            supervisor.getOutputStream().close();
        } catch (IOException _) {
            // the pipe is broken: the supervisor has gone, and so has the child or soon will
        }
        awaitEnd();
    }

    private void awaitEnd() {
        for (ProcessHandle handle : List.of(supervisor.toHandle(), child)) {
            try {
                handle.onExit().get(PATIENCE.plusSeconds(5).toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException(name + ", process " + handle.pid() + ", does not end", e);
            }
        }
    }

    /** A JVM that was killed leaves its children stopping: give them the time, then say what is in the way. */
    private static void awaitPredecessor(Task task, Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readString(pidFile).strip());
        long started = Files.getLastModifiedTime(pidFile).toMillis();
        boolean ended = ProcessHandle.of(pid)
                .filter(handle -> handle.info()
                        .startInstant()
                        // the id of a process long gone may have been given to another one
                        .map(instant -> Math.abs(instant.toEpochMilli() - started) < 5_000)
                        .orElse(true))
                .map(SupervisedProcess::endsInTime)
                .orElse(true);
        if (!ended) {
            throw new IllegalStateException(
                    task.name() + " runs already on " + task.folder() + " as process " + pid + ": stop it first");
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean endsInTime(ProcessHandle handle) {
        try {
            handle.onExit().get(3, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }

    private static ProcessHandle child(Task task, Path pidFile, Process supervisor, Path log) throws IOException {
        while (supervisor.isAlive()) {
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readString(pidFile).strip());
                return ProcessHandle.of(pid).orElse(supervisor.toHandle());
            }
            pause(Duration.ofMillis(5));
        }
        throw new IllegalStateException(task.name() + " does not start. The end of " + log + ":\n" + tail(log));
    }

    private static String tail(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL_BYTES));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = Objects.requireNonNull(SupervisedProcess.class.getResourceAsStream("supervise.sh"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a server");
        }
    }
}
