package io.gongkai.validate.archive;

import io.gongkai.validate.catalogue.RuleSetting;
import io.gongkai.validate.events.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody decided about a rule. */
@Entity
@Table(name = "rule_decision")
class RuleDecisionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String rule;

    boolean enabled;

    @Nullable
    String severity;

    String reason;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected RuleDecisionRow() {}

    static RuleDecisionRow of(String rule, RuleSetting setting, String by, String reason, Instant at) {
        RuleDecisionRow row = new RuleDecisionRow();
        row.rule = rule;
        row.enabled = setting.enabled();
        row.severity = setting.severity() == null ? null : StoredName.of(setting.severity());
        row.reason = reason;
        row.decidedBy = by;
        row.decidedAt = at;
        return row;
    }

    RuleDecision decision() {
        Severity decided = severity == null ? null : Severity.valueOf(severity.toUpperCase(Locale.ROOT));
        return new RuleDecision(
                Objects.requireNonNull(id), rule, new RuleSetting(enabled, decided), decidedBy, decidedAt, reason);
    }
}
