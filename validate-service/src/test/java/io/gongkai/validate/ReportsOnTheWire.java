package io.gongkai.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.rule.Specimen;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that send reports, and look at what the service makes of them. */
abstract class ReportsOnTheWire {
    static final String DEAD_LETTERS = "validate-service.dead-letter";

    @Inject
    ObjectMapper json;

    Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(Servers.bootstrapServers(), ReportValidated.TOPIC, FindingEvent.TOPIC, DEAD_LETTERS);
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    void send(Specimen specimen, String filing, long sequence) {
        send(Receipts.received(specimen.report(), filing, sequence));
    }

    void send(ReportParsed report) {
        try {
            wire.send(ReportParsed.TOPIC, report.filing().value(), json.writeValueAsBytes(report), Map.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
