package io.gongkai.validate.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A filing, with what its version in force says of it. */
@Entity
@Table(name = "filing")
class FilingRow {

    @Id
    String id;

    @Nullable
    String issuer;

    @Column(name = "issuer_kind")
    @Nullable
    String issuerKind;

    @Column(name = "admin_code")
    @Nullable
    String adminCode;

    @Nullable
    String province;

    @Nullable
    String city;

    @Nullable
    String county;

    @Nullable
    Integer year;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FilingRow() {}
}
