package io.gongkai.ingest.progress;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.archive.Outage;
import io.gongkai.ingest.archive.ProgressArchive;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.receipt.Progress;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows the reports that are on their way. A batch of records is kept in one transaction and acknowledged after its
 * commit; while PostgreSQL is away it waits, and what can never be kept goes to the dead letters by itself.
 */
@Singleton
final class ProgressFollowing {
    private static final Logger LOG = Logger.getLogger(ProgressFollowing.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final ProgressReading reading;
    private final ProgressArchive archive;
    private final ProgressSignals signals;
    private final MeterRegistry metrics;

    /** A record, and what it tells. */
    private record Told(KafkaRecord<String, byte[]> record, Progress progress) {}

    ProgressFollowing(ObjectMapper json, ProgressArchive archive, ProgressSignals signals, MeterRegistry metrics) {
        this.reading = new ProgressReading(json);
        this.archive = archive;
        this.signals = signals;
        this.metrics = metrics;
    }

    @Incoming("progress")
    Uni<Void> follow(KafkaRecordBatch<String, byte[]> batch) {
        List<Told> told = new ArrayList<>();
        List<Uni<Void>> unreadable = new ArrayList<>();
        for (KafkaRecord<String, byte[]> record : batch.getRecords()) {
            try {
                told.add(new Told(record, reading.read(announced(record))));
            } catch (IllegalArgumentException e) {
                unreadable.add(putAside(record, e));
            }
        }
        return keep(told).chain(() -> all(unreadable));
    }

    private Uni<Void> keep(List<Told> told) {
        List<Progress> steps = told.stream().map(Told::progress).toList();
        return record(steps)
                .chain(() -> all(told.stream()
                        .map(one -> Uni.createFrom().completionStage(one.record()::ack))
                        .toList()))
                .onFailure(failure -> !Outage.is(failure))
                .recoverWithUni(() -> all(told.stream().map(this::keepAlone).toList()));
    }

    private Uni<Void> keepAlone(Told one) {
        return record(List.of(one.progress()))
                .chain(() -> Uni.createFrom().completionStage(one.record()::ack))
                .onFailure(failure -> !Outage.is(failure))
                .recoverWithUni(failure -> putAside(one.record(), failure));
    }

    private Uni<Void> record(List<Progress> steps) {
        return archive.record(steps)
                .onFailure(Outage::is)
                .invoke(failure -> LOG.warnf("progress cannot be kept, will try again: cause=%s", failure.getMessage()))
                .onFailure(Outage::is)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .invoke(known -> note(steps, known))
                .replaceWithVoid();
    }

    private void note(List<Progress> steps, Set<ReportId> known) {
        for (Progress step : steps) {
            if (known.contains(step.report())) {
                metrics.counter("gongkai.progress", "status", step.status().word())
                        .increment();
                signals.signal(step.report());
                LOG.infof(
                        "report came further: id=%s status=%s",
                        step.report(), step.status().word());
            } else {
                LOG.infof(
                        "progress of a report that is not kept here: id=%s status=%s",
                        step.report(), step.status().word());
            }
        }
    }

    /** What has been put aside already stays there: once more, and it would come back from our own dead letters for ever. */
    private static Uni<Void> putAside(KafkaRecord<String, byte[]> record, Throwable failure) {
        IncomingKafkaRecordMetadata<?, ?> place = place(record);
        LOG.errorf(
                failure,
                "progress cannot be read: topic=%s partition=%d offset=%d",
                place.getTopic(),
                place.getPartition(),
                place.getOffset());
        return place.getTopic().endsWith(ProgressReading.DEAD_LETTER_SUFFIX)
                ? Uni.createFrom().completionStage(record::ack)
                : Uni.createFrom().completionStage(() -> record.nack(failure));
    }

    private static Uni<Void> all(List<Uni<Void>> steps) {
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(steps).andCollectFailures().replaceWithVoid();
    }

    private static Announced announced(KafkaRecord<String, byte[]> record) {
        IncomingKafkaRecordMetadata<?, ?> place = place(record);
        Map<String, String> headers = new HashMap<>();
        for (Header header : place.getHeaders()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new Announced(place.getTopic(), headers, place.getTimestamp(), value(record));
    }

    private static @Nullable ByteBuffer value(KafkaRecord<String, byte[]> record) {
        byte @Nullable [] payload = record.getPayload();
        return payload == null ? null : ByteBuffer.wrap(payload);
    }

    private static IncomingKafkaRecordMetadata<?, ?> place(KafkaRecord<String, byte[]> record) {
        return record.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
    }
}
