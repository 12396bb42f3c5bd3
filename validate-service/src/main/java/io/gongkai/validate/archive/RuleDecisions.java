package io.gongkai.validate.archive;

import io.gongkai.validate.catalogue.RuleSetting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What people decided about rules. While somebody decides, nothing is judged, so every judgement knows what it was made under. */
@ApplicationScoped
public class RuleDecisions {
    private final Sessions sessions;

    RuleDecisions(Sessions sessions) {
        this.sessions = sessions;
    }

    public Uni<RuleDecision> decide(String rule, RuleSetting setting, String by, String reason, Instant at) {
        RuleDecisionRow row = RuleDecisionRow.of(rule, setting, by, reason, at);
        return sessions.inTransaction(session -> Locks.decisionsAlone(session)
                .chain(() -> session.persist(row))
                .chain(session::flush)
                .replaceWith(row::decision));
    }

    /** A release decides about all rules, unless the last release had the same code; tells whether it did. */
    public Uni<Boolean> adopt(String code, Instant at) {
        return sessions.inTransaction(session -> Locks.decisionsAlone(session)
                .chain(() -> current(session))
                .chain(rules -> rules.code().filter(code::equals).isPresent()
                        ? Uni.createFrom().item(false)
                        : session.persist(
                                        RuleDecisionRow.of(RuleDecision.ALL, RuleSetting.DEFAULT, "release", code, at))
                                .replaceWith(true)));
    }

    /** Those that hold. */
    public Uni<RuleBook> current() {
        return sessions.reading(RuleDecisions::current);
    }

    /** All about a rule, newest first. */
    public Uni<List<RuleDecision>> about(String rule, int limit) {
        return sessions.reading(session -> session.createSelectionQuery(
                        "from RuleDecisionRow d where d.rule = :rule order by d.id desc", RuleDecisionRow.class)
                .setParameter("rule", rule)
                .setMaxResults(limit)
                .getResultList()
                .map(rows -> rows.stream().map(RuleDecisionRow::decision).toList()));
    }

    static Uni<RuleBook> current(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "from RuleDecisionRow d where d.id in (select max(e.id) from RuleDecisionRow e group by"
                                + " e.rule)",
                        RuleDecisionRow.class)
                .getResultList()
                .map(rows -> new RuleBook(
                        rows.stream().map(RuleDecisionRow::decision).toList()));
    }
}
