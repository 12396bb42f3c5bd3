package io.gongkai.ingest.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.ingest.upload.Content;
import io.opentelemetry.api.trace.Span;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceivedMessageTest {
    private static final Content CONTENT = Content.of("样例".getBytes(StandardCharsets.UTF_8));
    private static final ReportReceived REPORT = new ReportReceived(
            CONTENT.id(), CONTENT.sha256(), 7, "text/plain", null, null, Instant.parse("2025-01-20T08:30:00.125Z"));

    @Test
    void whatIsUnknownHasNoHeader() {
        OutgoingCloudEventMetadata<?> event =
                message(null).getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
        assertThat(event.getExtensions()).containsOnlyKeys(ReportReceived.SHA256, ReportReceived.SEQUENCE);
    }

    @Test
    void eventIsNamedAfterTheReport() {
        OutgoingCloudEventMetadata<?> event =
                message(null).getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
        assertThat(new ReportId(event.getId())).isEqualTo(CONTENT.id());
        assertThat(event.getSubject()).contains(CONTENT.id().value());
    }

    @Test
    void traceOfTheRequestGoesOn() {
        TracingMetadata tracing = message("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .getMetadata(TracingMetadata.class)
                .orElseThrow();
        assertThat(Span.fromContext(tracing.getCurrentContext())
                        .getSpanContext()
                        .getTraceId())
                .isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    private static Message<byte[]> message(@Nullable String traceparent) {
        return ReceivedMessage.of(REPORT, CONTENT, traceparent);
    }
}
