package io.gongkai.validate.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.ReportValidated;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Writes events as JSON. */
@ApplicationScoped
public class Announcing {
    private final ObjectMapper json;

    public Announcing(ObjectMapper json) {
        this.json = json;
    }

    public Announcement of(ReportValidated event, @Nullable String traceparent) {
        return new Announcement(
                ReportValidated.TOPIC,
                ReportValidated.TYPE,
                event.report().filing().value(),
                event.report().received().id(),
                event.report().received().receivedAt(),
                traceparent,
                write(event));
    }

    public Announcement of(FindingEvent event, @Nullable String traceparent) {
        return new Announcement(
                FindingEvent.TOPIC,
                FindingEvent.TYPE,
                event.filing().id().value(),
                event.report(),
                event.at(),
                traceparent,
                write(event));
    }

    private String write(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + event.getClass().getSimpleName() + " as JSON", e);
        }
    }
}
