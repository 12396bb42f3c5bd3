package io.gongkai.validate.archive;

import io.gongkai.validate.announcement.Announcement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event to publish. */
@Entity
@Table(name = "outbox")
class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String topic;

    String type;

    String key;

    String subject;

    Instant time;

    @Nullable
    String traceparent;

    String content;

    int size;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "refused_at")
    @Nullable
    Instant refusedAt;

    @Nullable
    String refusal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxRow() {}

    static OutboxRow of(Announcement announcement) {
        OutboxRow row = new OutboxRow();
        row.topic = announcement.topic();
        row.type = announcement.type();
        row.key = announcement.key();
        row.subject = announcement.subject().value();
        row.time = announcement.time();
        row.traceparent = announcement.traceparent();
        row.content = announcement.content();
        row.size = announcement.content().length();
        return row;
    }
}
