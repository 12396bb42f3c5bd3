package io.gongkai.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the pipeline, with the sizes and the memory that each needs. */
public final class Topics {
    /** The largest record of all: a dead letter around the largest parsed report. */
    static final int LARGEST_RECORD_BYTES = 48 * 1024 * 1024;

    /** Reports of up to 10 MiB, with their headers. */
    private static final int LARGEST_REPORT_BYTES = 12 * 1024 * 1024;

    private static final long FOR_EVER = -1;

    /** What follows from report.received can be made again from it; a month is for those who read it late. */
    private static final long A_MONTH = Duration.ofDays(30).toMillis();

    /** Allows four instances of each service, and costs a small machine little. */
    private static final int PARTITIONS = 4;

    private Topics() {}

    private record Topic(String name, int maxBytes, long retentionMillis) {
        Map<String, String> settings() {
            return Map.of(
                    "max.message.bytes",
                    String.valueOf(maxBytes),
                    "retention.ms",
                    String.valueOf(retentionMillis),
                    "retention.bytes",
                    "-1",
                    "cleanup.policy",
                    "delete");
        }
    }

    private static List<Topic> all() {
        Stream<Topic> events = Stream.of(
                // the record of everything; the rest is rebuilt from it
                new Topic("report.received", LARGEST_REPORT_BYTES, FOR_EVER),
                new Topic("report.parsed", LARGEST_RECORD_BYTES, A_MONTH),
                new Topic("report.rejected", LARGEST_RECORD_BYTES, A_MONTH),
                new Topic("report.validated", LARGEST_RECORD_BYTES, A_MONTH),
                new Topic("validation.failures", LARGEST_RECORD_BYTES, FOR_EVER),
                new Topic("report.indexed", LARGEST_RECORD_BYTES, A_MONTH));
        // nobody has dealt with these yet
        Stream<Topic> deadLetters = Stream.of("ingest", "parse", "validate", "search")
                .map(service -> new Topic(service + "-service.dead-letter", LARGEST_RECORD_BYTES, FOR_EVER));
        return Stream.concat(events, deadLetters).toList();
    }

    /** The names of all topics. */
    public static List<String> names() {
        return all().stream().map(Topic::name).toList();
    }

    /** As {@link #create(String, int)}, with four partitions each. */
    public static void create(String bootstrapServers) {
        create(bootstrapServers, PARTITIONS);
    }

    /**
     * Creates the topics that are missing, and brings the settings of the others up to date. Their partitions stay as
     * they are: more of them would put records of one filing out of order.
     */
    public static void create(String bootstrapServers, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(all().stream()
                            .filter(topic -> !present.contains(topic.name()))
                            .map(topic -> new NewTopic(topic.name(), partitions, (short) 1).configs(topic.settings()))
                            .toList())
                    .all()
                    .get();
            admin.incrementalAlterConfigs(all().stream()
                            .filter(topic -> present.contains(topic.name()))
                            .collect(Collectors.toMap(
                                    topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                                    topic -> set(topic.settings()))))
                    .all()
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return; // someone else creates the same ones at this moment
            }
            throw new IllegalStateException("cannot create the topics at " + bootstrapServers, e.getCause());
        }
    }

    private static List<AlterConfigOp> set(Map<String, String> settings) {
        List<AlterConfigOp> operations = new ArrayList<>();
        settings.forEach((key, value) ->
                operations.add(new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET)));
        return operations;
    }
}
