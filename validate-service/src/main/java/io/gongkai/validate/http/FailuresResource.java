package io.gongkai.validate.http;

import io.gongkai.validate.archive.FailureLog;
import io.gongkai.validate.stream.FailureFilter;
import io.gongkai.validate.stream.FailureStream;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The events of validation.failures as they happen. */
@Path("/failures/stream")
@Tag(name = "failures")
public class FailuresResource {
    private final FailureLog log;
    private final FailureStream stream;

    FailuresResource(FailureLog log, FailureStream stream) {
        this.log = log;
        this.stream = stream;
    }

    /**
     * Server-sent events: the name is opened, resolved or retracted, the data the event as on the topic, the id its position.
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Server-sent events of validation.failures",
            description =
                    "Continues after Last-Event-ID (header, or the query parameter lastEventId). Without it, it begins"
                            + " with what comes next, or with the first event of all if from=start.")
    public Multi<OutboundSseEvent> stream(
            @RestHeader("Last-Event-ID") @Nullable String lastEventIdHeader,
            @RestQuery @Nullable String lastEventId,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String rule,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String province,
            @RestQuery @Nullable String city,
            @RestQuery @Nullable String county,
            @RestQuery @Nullable String year,
            @Context Sse sse) {
        Long header = Choice.number("Last-Event-ID", lastEventIdHeader, 0, Long.MAX_VALUE);
        Long last = header == null ? Choice.number("lastEventId", lastEventId, 0, Long.MAX_VALUE) : header;
        boolean fromStart = Choice.of("from", List.of("start"), from) != null;
        Long wantedYear = Choice.number("year", year, 1, 9999);
        FailureFilter filter = new FailureFilter(
                rule,
                Choice.of("severity", Choice.SEVERITIES, severity),
                province,
                city,
                county,
                wantedYear == null ? null : wantedYear.intValue());
        return begin(last, fromStart).onItem().transformToMulti(position -> stream.from(position, filter, sse));
    }

    /** A position that was never given out, as after the database was lost, counts as the end of the log. */
    private Uni<Long> begin(@Nullable Long last, boolean fromStart) {
        if (last == null && fromStart) {
            return Uni.createFrom().item(0L);
        }
        return log.newest().map(newest -> last == null ? newest : Long.valueOf(Math.min(last, newest)));
    }
}
