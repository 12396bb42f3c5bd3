package io.gongkai.validate.archive;

import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.validate.events.Filing;
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

    /** The last decision about rules that it was judged under. */
    long decision;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FilingRow() {}

    /** What the version in force says. */
    void describe(Identity identity) {
        issuer = identity.issuer();
        issuerKind =
                identity.issuerKind() == null ? null : identity.issuerKind().name();
        adminCode = identity.adminCode();
        province = identity.province();
        city = identity.city();
        county = identity.county();
        year = identity.year();
    }

    Filing filing() {
        IssuerKind kind = issuerKind == null ? null : IssuerKind.valueOf(issuerKind);
        return new Filing(new FilingId(id), issuer, kind, adminCode, province, city, county, year);
    }
}
