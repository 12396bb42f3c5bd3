package io.gongkai.validate.archive;

import io.gongkai.validate.events.FindingEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An event of validation.failures, at its position in the log. */
@Entity
@Table(name = "failure")
class FailureRow {

    @Id
    long position;

    String event;

    String rule;

    String severity;

    @Nullable
    String province;

    @Nullable
    String city;

    @Nullable
    String county;

    @Nullable
    Integer year;

    String content;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FailureRow() {}

    static FailureRow of(long position, FindingEvent event, String content) {
        FailureRow row = new FailureRow();
        row.position = position;
        row.event = StoredName.of(event);
        row.rule = event.finding().rule();
        row.severity = StoredName.of(event.finding().severity());
        row.province = event.filing().province();
        row.city = event.filing().city();
        row.county = event.filing().county();
        row.year = event.filing().year();
        row.content = content;
        return row;
    }
}
