package io.gongkai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/** A Kafka of one node, broker and controller in one (KRaft). It creates no topics by itself: see {@link Topics}. */
public final class EmbeddedKafka implements EmbeddedServer {
    public static final int DEFAULT_HEAP_MEBIBYTES = 256;

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final SupervisedProcess process;
    private final int port;
    private final Path folder;
    private final boolean temporary;

    private EmbeddedKafka(SupervisedProcess process, int port, Path folder, boolean temporary) {
        this.process = process;
        this.port = port;
        this.folder = folder;
        this.temporary = temporary;
    }

    /** On a free port, with a temporary folder. */
    public static EmbeddedKafka start() {
        return start(Folder.temporary("kafka"), 0, DEFAULT_HEAP_MEBIBYTES, true);
    }

    /**
     * On a folder of the caller's.
     *
     * @param folder for data, settings and log; made if missing, else started on what is there
     * @param port 0 for a free one
     */
    public static EmbeddedKafka start(Path folder, int port) {
        return start(folder, port, DEFAULT_HEAP_MEBIBYTES);
    }

    public static EmbeddedKafka start(Path folder, int port, int heapMebibytes) {
        return start(folder, port, heapMebibytes, false);
    }

    private static EmbeddedKafka start(Path given, int wanted, int heapMebibytes, boolean temporary) {
        Path folder = given.toAbsolutePath();
        int port = FreePort.or("Kafka", wanted);
        Path data = folder.resolve("data");
        Path settings = folder.resolve("server.properties");
        try {
            Files.createDirectories(data);
            Files.writeString(settings, settings(port, FreePort.any(), data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(folder, settings);
        }
        SupervisedProcess process = SupervisedProcess.start(new SupervisedProcess.Task(
                "kafka", folder, java(heapMebibytes, "kafka.Kafka", settings.toString()), Map.of()));
        EmbeddedKafka kafka = new EmbeddedKafka(process, port, folder, temporary);
        try {
            process.awaitReady(kafka::answers, START_LIMIT);
        } catch (RuntimeException e) {
            kafka.close();
            throw e;
        }
        return kafka;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public SupervisedProcess process() {
        return process;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        process.close();
        if (temporary) {
            Folder.delete(folder);
        }
    }

    private boolean answers() {
        if (!Listening.on(port)) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            return !admin.describeCluster().nodes().get(10, TimeUnit.SECONDS).isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }

    private static void format(Path folder, Path settings) {
        String cluster = "Z29uZ2thaS1lbWJlZGRlZA";
        List<String> command = java(128, "kafka.tools.StorageTool", "format", "-t", cluster, "-c", settings.toString());
        SupervisedProcess format =
                SupervisedProcess.start(new SupervisedProcess.Task("kafka-format", folder, command, Map.of()));
        int code = format.exit().join();
        if (code != 0) {
            throw new IllegalStateException(
                    "Kafka's folder " + folder + " cannot be formatted (exit " + code + "):\n" + format.logTail());
        }
    }

    private static List<String> java(int heapMebibytes, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx" + heapMebibytes + "m",
                // one small heap on a shared machine: the simple collector takes the least memory and threads
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // what Kafka 4.1 does, and would otherwise be warned of at each start
                "--sun-misc-unsafe-memory-access=allow",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                // at info it prints each start's some hundred settings several times
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                "-cp",
                Artefacts.kafka(),
                main));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String settings(int port, int controllerPort, Path data) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                # Topics are made on purpose, with sizes that fit; one that a typing error made would lose its records.
                auto.create.topics.enable=false
                # One node holds the only copy of everything.
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                # One node, four services: the usual fifty partitions would only cost files and start-up time.
                offsets.topic.num.partitions=4
                transaction.state.log.num.partitions=4
                # Offsets of a group that was stopped for long are kept for a year, not a week: a service that was
                # switched off over the holidays goes on where it stopped.
                offsets.retention.minutes=525600
                # Nobody else will join within the three seconds that a group otherwise waits.
                group.initial.rebalance.delay.ms=0
                # The largest record is a dead letter that carries a parsed report: 48 MiB, and room for its batch.
                message.max.bytes=%4$d
                replica.fetch.max.bytes=%4$d
                fetch.max.bytes=%5$d
                # The cleaner's usual buffer of 128 MiB would be half of the heap; it compacts the offsets only.
                log.cleaner.dedupe.buffer.size=4194304
                log.cleaner.threads=1
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, data, Topics.LARGEST_RECORD_BYTES + 1024 * 1024, 64 * 1024 * 1024);
    }
}
