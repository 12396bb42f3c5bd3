package io.gongkai.ingest.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code progress}: a step that a report has taken. */
@Entity
@Table(name = "progress")
@SuppressWarnings("NullAway.Init")
public class KeptProgress {
    @Id
    long number;

    String report;

    short status;

    Instant at;

    @Nullable
    String detail;

    protected KeptProgress() {}
}
