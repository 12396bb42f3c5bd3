package io.gongkai.validate.archive;

import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.across.Sketch;
import io.gongkai.validate.filing.Series;
import io.gongkai.validate.rule.LookAlike;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sketch of a version's narrative, and what others see of it. */
@Entity
@Table(name = "narrative")
class NarrativeRow {

    @Id
    @Column(name = "report_id")
    String reportId;

    @Column(name = "filing_id")
    String filingId;

    long sequence;

    String series;

    @Column(name = "admin_code")
    @Nullable
    String adminCode;

    boolean governing;

    @Nullable
    String issuer;

    @Nullable
    Integer year;

    byte[] signature;

    String shown;

    @Nullable
    String alike;

    @Column(name = "alike_sequence")
    @Nullable
    Long alikeSequence;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NarrativeRow() {}

    static NarrativeRow of(ReportParsed report, Optional<Sketch> sketch) {
        NarrativeRow row = new NarrativeRow();
        row.reportId = report.received().id().value();
        row.shown = "";
        row.describe(report, sketch);
        return row;
    }

    /** Says what the report says as it was last read. */
    void describe(ReportParsed report, Optional<Sketch> sketch) {
        Identity identity = report.identity();
        filingId = report.filing().value();
        sequence = report.received().sequence();
        series = Series.of(report.filing()).name();
        adminCode = identity.adminCode();
        governing = identity.issuerKind() == IssuerKind.GOVERNMENT || identity.issuerKind() == IssuerKind.OFFICE;
        issuer = identity.issuer();
        year = identity.year();
        signature = sketch.map(Sketch::bytes).orElseGet(() -> new byte[0]);
    }

    /** Empty if it is not compared: too short, or nobody knows whose it is. */
    Optional<Sketch> sketch() {
        return signature.length == 0 || adminCode == null ? Optional.empty() : Optional.of(Sketch.of(signature));
    }

    /** This one as another that resembles it is told of it. */
    LookAlike lookAlike(NarrativeRow other) {
        return new LookAlike(reportId, sequence, issuer, year, (int) Math.floor(resemblance(other) * 100));
    }

    boolean resembles(NarrativeRow other) {
        return resemblance(other) >= Sketch.NEARLY_THE_SAME;
    }

    private double resemblance(NarrativeRow other) {
        return sketch().flatMap(mine -> other.sketch().map(mine::resemblance)).orElse(0.0);
    }
}
