package io.gongkai.ingest.progress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.receipt.Progress;
import io.gongkai.ingest.receipt.Status;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.ReportRejected;
import io.gongkai.search.events.ReportIndexed;
import io.gongkai.validate.events.ReportValidated;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a record how far a report has come. Which report it is says {@code ce_subject}; of the large values only a
 * rejection's is read. Dead letters keep the headers of the record that was put aside, and say in headers of their own
 * where it stood and what happened.
 */
final class ProgressReading {
    static final String DEAD_LETTER_SUFFIX = "-service.dead-letter";

    private static final String SUBJECT = "ce_subject";
    private static final String DEAD_LETTER_TOPIC = "dead-letter-topic";
    private static final String DEAD_LETTER_REASON = "dead-letter-reason";

    /** Enough for a sentence; a cause is no place for a document. */
    private static final int LONGEST_CAUSE = 500;

    private final ObjectMapper json;

    ProgressReading(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What a record tells.
     *
     * @throws IllegalArgumentException if it names no report, or its value cannot be read
     */
    Progress read(Announced record) {
        Status status = status(record.topic());
        return new Progress(report(record), status, record.at(), detail(status, record));
    }

    private static Status status(String topic) {
        return switch (topic) {
            case ReportParsed.TOPIC -> Status.PARSED;
            case ReportRejected.TOPIC -> Status.REJECTED;
            case ReportValidated.TOPIC -> Status.VALIDATED;
            case ReportIndexed.TOPIC -> Status.INDEXED;
            default -> {
                if (!topic.endsWith(DEAD_LETTER_SUFFIX)) {
                    throw new IllegalArgumentException("topic " + topic + " tells of no progress");
                }
                yield Status.DEAD_LETTERED;
            }
        };
    }

    private static ReportId report(Announced record) {
        String subject = record.headers().get(SUBJECT);
        if (subject == null) {
            throw new IllegalArgumentException("a record of " + record.topic() + " has no " + SUBJECT);
        }
        return new ReportId(subject);
    }

    private @Nullable JsonNode detail(Status status, Announced record) {
        return switch (status) {
            case RECEIVED, PARSED, VALIDATED, INDEXED -> null;
            case REJECTED -> rejection(record);
            case DEAD_LETTERED -> deadLetter(record);
        };
    }

    private JsonNode rejection(Announced record) {
        if (record.value() == null) {
            throw new IllegalArgumentException("a record of " + record.topic() + " has no value");
        }
        try {
            ReportRejected rejected = json.readValue(record.value().array(), ReportRejected.class);
            return json.createObjectNode()
                    .<ObjectNode>set("reason", json.valueToTree(rejected.reason()))
                    .set("message", json.valueToTree(rejected.message()));
        } catch (IOException e) {
            throw new IllegalArgumentException("a record of " + record.topic() + " cannot be read", e);
        }
    }

    private JsonNode deadLetter(Announced record) {
        String service = record.topic().substring(0, record.topic().length() - ".dead-letter".length());
        return json.createObjectNode()
                .put("service", service)
                .put("topic", record.headers().get(DEAD_LETTER_TOPIC))
                .put("cause", cause(record.headers()));
    }

    /** The first line: what a person can read of it, and never a stack trace. */
    private static String cause(Map<String, String> headers) {
        String reason = headers.getOrDefault(DEAD_LETTER_REASON, "").strip();
        String line = reason.lines().findFirst().orElse("no cause was given");
        return line.length() <= LONGEST_CAUSE ? line : line.substring(0, LONGEST_CAUSE);
    }
}
