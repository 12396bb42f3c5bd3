package io.gongkai.ingest.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code original}: the bytes of a report. */
@Entity
@Table(name = "original")
@SuppressWarnings("NullAway.Init")
public class KeptOriginal {
    @Id
    String report;

    byte[] bytes;

    protected KeptOriginal() {}

    public String report() {
        return report;
    }

    public byte[] bytes() {
        return bytes;
    }
}
