package io.gongkai.validate.stream;

import io.gongkai.validate.archive.LoggedFailure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Streams failures to one subscriber, from a position on, without gaps and without duplicates. Nothing is fetched before
 * the subscriber has taken what came before, so a slow one holds no more than one batch.
 */
@ApplicationScoped
public class FailureStream {
    private final FailureTail tail;
    private final StreamSettings settings;

    FailureStream(FailureTail tail, StreamSettings settings) {
        this.tail = tail;
        this.settings = settings;
    }

    public Multi<OutboundSseEvent> from(long position, FailureFilter filter, Sse sse) {
        AtomicLong last = new AtomicLong(position);
        Multi<OutboundSseEvent> events = Multi.createBy()
                .repeating()
                .uni(() -> next(last, filter, sse))
                .indefinitely()
                .onItem()
                .disjoint();
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(alive(sse)), events);
    }

    private Uni<List<OutboundSseEvent>> next(AtomicLong last, FailureFilter filter, Sse sse) {
        return tail.after(last.get())
                .invoke(failures -> last.set(failures.getLast().position()))
                .map(failures -> failures.stream()
                        .filter(filter::accepts)
                        .map(failure -> event(failure, sse))
                        .toList())
                .ifNoItem()
                .after(settings.heartbeat())
                .recoverWithItem(() -> List.of(alive(sse)));
    }

    private static OutboundSseEvent event(LoggedFailure failure, Sse sse) {
        return sse.newEventBuilder()
                .id(String.valueOf(failure.position()))
                .name(failure.event())
                .data(String.class, failure.content())
                .build();
    }

    private static OutboundSseEvent alive(Sse sse) {
        return sse.newEventBuilder().comment("alive").build();
    }
}
