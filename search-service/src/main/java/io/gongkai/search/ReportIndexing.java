package io.gongkai.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.search.index.Indexed;
import io.gongkai.search.index.PreparedReport;
import io.gongkai.search.index.ReportWriter;
import io.gongkai.validate.events.ReportValidated;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * A report has been judged: it is indexed, made visible, and announced; one that cannot be goes to the dead letters, and
 * the others of its batch go on. The batch is acknowledged when each of its records has come to one of these ends.
 */
@ApplicationScoped
class ReportIndexing {
    private static final Logger LOG = Logger.getLogger(ReportIndexing.class);

    private final ObjectMapper json;
    private final ReportWriter writer;
    private final Announcements announcements;
    private final DeadLetters deadLetters;

    private final MeterRegistry meters;

    ReportIndexing(
            ObjectMapper json,
            ReportWriter writer,
            Announcements announcements,
            DeadLetters deadLetters,
            MeterRegistry meters) {
        this.json = json;
        this.writer = writer;
        this.announcements = announcements;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    /** A judged report, and the record that brought it. */
    record Delivery(ConsumerRecord<String, byte[]> record, ReportValidated judged, PreparedReport prepared) {}

    @Incoming("report-validated")
    @RunOnVirtualThread
    void index(ConsumerRecords<String, byte[]> records) {
        List<Delivery> deliveries = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                deliveries.add(read(record));
            } catch (IOException | RuntimeException e) {
                deadLetters.send(record, new UnreadableEvent(e));
            }
        }
        List<Indexed> outcomes =
                writer.write(deliveries.stream().map(Delivery::prepared).toList());
        List<Delivery> visible = new ArrayList<>();
        for (int i = 0; i < deliveries.size(); i++) {
            switch (outcomes.get(i)) {
                case Indexed.Visible() -> visible.add(deliveries.get(i));
                case Indexed.Refused(String reason) ->
                    deadLetters.send(deliveries.get(i).record(), new DocumentRefused(reason));
            }
        }
        announcements.send(visible);
        count("indexed", visible.size());
        count("dead-lettered", records.count() - visible.size());
        LOG.infof("indexed %d of %d reports", visible.size(), records.count());
    }

    private Delivery read(ConsumerRecord<String, byte[]> record) throws IOException {
        ReportValidated judged = json.readValue(record.value(), ReportValidated.class);
        return new Delivery(record, judged, writer.prepare(judged));
    }

    private void count(String outcome, int reports) {
        meters.counter("gongkai.indexing.reports", "outcome", outcome).increment(reports);
    }

    /** The value of a record is no judged report. */
    static final class UnreadableEvent extends Exception {
        UnreadableEvent(Exception cause) {
            super("not a report.validated event: " + cause.getMessage(), cause);
        }
    }

    /** The index will never take a document. */
    static final class DocumentRefused extends Exception {
        DocumentRefused(String reason) {
            super("the index refuses the document: " + reason);
        }
    }
}
