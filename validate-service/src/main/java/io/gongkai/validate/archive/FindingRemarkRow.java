package io.gongkai.validate.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody says about a finding. */
@Entity
@Table(name = "finding_remark")
class FindingRemarkRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String fingerprint;

    String kind;

    String why;

    @Column(name = "written_by")
    String writtenBy;

    @Column(name = "written_at")
    Instant writtenAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FindingRemarkRow() {}

    static FindingRemarkRow of(String fingerprint, FindingRemark remark) {
        FindingRemarkRow row = new FindingRemarkRow();
        row.fingerprint = fingerprint;
        row.kind = remark.kind();
        row.why = remark.why();
        row.writtenBy = remark.by();
        row.writtenAt = remark.at();
        return row;
    }

    FindingRemark remark() {
        return new FindingRemark(kind, why, writtenBy, writtenAt);
    }
}
