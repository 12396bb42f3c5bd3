package io.gongkai.validate.archive;

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
}
