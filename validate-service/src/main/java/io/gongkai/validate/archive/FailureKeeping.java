package io.gongkai.validate.archive;

import io.gongkai.validate.announcement.Announcement;
import io.gongkai.validate.announcement.Announcing;
import io.gongkai.validate.events.FindingEvent;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Writes the failures log. */
final class FailureKeeping {
    private final Mutiny.Session session;
    private final Announcing announcing;
    private final @Nullable String traceparent;

    FailureKeeping(Mutiny.Session session, Announcing announcing, @Nullable String traceparent) {
        this.session = session;
        this.announcing = announcing;
        this.traceparent = traceparent;
    }

    /** Gives each failure its position. The row that counts them stays locked until the commit. */
    Uni<List<Announcement>> keep(List<FindingEvent> failures) {
        if (failures.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery("update failure_position set last = last + :count returning last", Long.class)
                .setParameter("count", failures.size())
                .getSingleResult()
                .chain(last -> {
                    List<Announcement> announcements = new ArrayList<>();
                    List<FailureRow> rows = new ArrayList<>();
                    for (FindingEvent event : failures) {
                        Announcement announcement = announcing.of(event, traceparent);
                        announcements.add(announcement);
                        long position = last - failures.size() + rows.size() + 1;
                        rows.add(FailureRow.of(position, event, announcement.content()));
                    }
                    return session.persistAll(rows.toArray()).replaceWith(announcements);
                });
    }
}
