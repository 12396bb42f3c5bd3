package io.gongkai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading everything again from the beginning changes nothing. */
@ExtendWith(WholeSystem.class)
class ReplayIT {
    private static final List<Part> SERVICES = List.of(Part.INGEST, Part.PARSE, Part.VALIDATE, Part.SEARCH);

    @Test
    void everyGroupSetBackToTheBeginningLeavesIndexAndFindingsAsTheyWere(Gongkai gongkai) throws Exception {
        String kafka = "127.0.0.1:" + gongkai.settings().port(Part.KAFKA);
        try (Clerk clerk = new Clerk(gongkai);
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            // one filing with a superseded version, one with findings, one that is no report
            clerk.dropUntilIndexed(Texts.of("庆元县", 2023, "初稿。"));
            clerk.dropUntilIndexed(Texts.of("庆元县", 2023, "定稿。"));
            clerk.dropUntilIndexed(Texts.sample("pingyuan-2021-wrong-sum.txt"));
            clerk.end(clerk.drop("通知：明天停水，请大家提前储水，来水时间另行告知。\n".repeat(20)));
            awaitRest(admin);
            Map<String, String> indexBefore = index(clerk);
            Map<String, String> receiptsBefore = receipts(clerk, indexBefore.keySet());
            List<String> findingsBefore = findings(clerk);
            Set<String> failuresBefore = failureIds(kafka);
            assertThat(indexBefore).hasSizeGreaterThanOrEqualTo(3);
            assertThat(findingsBefore).isNotEmpty();

            assertThat(groups(admin))
                    .containsExactly("ingest-service", "parse-service", "search-service", "validate-service");
            SERVICES.forEach(gongkai::stop);
            rewind(admin);
            SERVICES.forEach(gongkai::start);
            awaitRest(admin);

            assertThat(index(clerk)).isEqualTo(indexBefore);
            assertThat(findings(clerk)).isEqualTo(findingsBefore);
            assertThat(receipts(clerk, indexBefore.keySet())).isEqualTo(receiptsBefore);
            assertThat(failureIds(kafka)).isEqualTo(failuresBefore);
        }
    }

    /** Every document by its id, with its version, as it stands in the index. */
    private static Map<String, String> index(Clerk clerk) {
        clerk.get(Part.ELASTICSEARCH, "/reports/_refresh");
        Map<String, String> documents = new TreeMap<>();
        clerk.get(Part.ELASTICSEARCH, "/reports/_search?size=10000&version=true")
                .path("hits")
                .path("hits")
                .forEach(hit -> documents.put(
                        hit.path("_id").asText(), hit.path("_version").asText() + " " + hit.path("_source")));
        return documents;
    }

    private static List<String> findings(Clerk clerk) {
        return clerk.findings().stream().map(Object::toString).toList();
    }

    private static Map<String, String> receipts(Clerk clerk, Set<String> ids) {
        return ids.stream()
                .collect(Collectors.toMap(id -> id, id -> clerk.receipt(id).toString()));
    }

    /** What a subscriber that knows the ids it has seen would take for events. */
    private static Set<String> failureIds(String kafka) {
        return TopicReading.of(kafka, "validation.failures").stream()
                .map(record -> TopicReading.header(record, "ce_id").orElse("none"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void rewind(Admin admin) throws ExecutionException, InterruptedException {
        for (String group : groups(admin)) {
            Map<TopicPartition, OffsetAndMetadata> beginnings = new HashMap<>();
            committed(admin, group).keySet().forEach(partition -> beginnings.put(partition, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group, beginnings).all().get();
        }
    }

    /** Waits until every group has read everything, and nothing came after that. */
    private static void awaitRest(Admin admin) {
        Clerk.await("rest").pollInterval(java.time.Duration.ofSeconds(1)).until(() -> {
            Map<TopicPartition, Long> before = ends(admin);
            boolean read = true;
            for (String group : groups(admin)) {
                for (Map.Entry<TopicPartition, OffsetAndMetadata> offset :
                        committed(admin, group).entrySet()) {
                    read &= offset.getValue().offset() >= before.getOrDefault(offset.getKey(), 0L);
                }
            }
            return read && before.equals(ends(admin));
        });
    }

    private static List<String> groups(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> group.endsWith("-service"))
                .sorted()
                .toList();
    }

    private static Map<TopicPartition, OffsetAndMetadata> committed(Admin admin, String group)
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        admin.describeTopics(io.gongkai.embedded.Topics.names())
                .allTopicNames()
                .get()
                .values()
                .forEach(topic -> topic.partitions()
                        .forEach(info -> partitions.put(
                                new TopicPartition(topic.name(), info.partition()), OffsetSpec.latest())));
        Map<TopicPartition, Long> ends = new HashMap<>();
        admin.listOffsets(partitions).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
