package io.gongkai.validate.archive;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.announcement.Announcing;
import io.gongkai.validate.events.Withdrawal;
import io.gongkai.validate.filing.Trigger;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Keeps reports as versions of their filings, and what follows from them: one transaction for each, under a lock on the
 * issuer's filings. Keeping the same report again changes nothing.
 */
@ApplicationScoped
public class FilingArchive {
    private static final Message OTHER_CHANGED = new Message(
            "与之雷同的其他机关报告已撤回或更换。", "The report of another issuer that it resembled was withdrawn or replaced.");

    private final Sessions sessions;
    private final JsonText json;
    private final Announcing announcing;

    FilingArchive(Sessions sessions, JsonText json, Announcing announcing) {
        this.sessions = sessions;
        this.json = json;
        this.announcing = announcing;
    }

    /** Judges a report and keeps it; {@code traceparent} is the trace that brought it, null if none. */
    public Uni<Kept> keep(ReportParsed report, @Nullable String traceparent) {
        return sessions.inTransaction(session -> filing(
                        session, report.received().id())
                .chain(former -> {
                    List<String> filings = new ArrayList<>(former);
                    filings.add(report.filing().value());
                    return lock(session, filings).chain(rules -> {
                        Trigger trigger = Trigger.arrival(
                                report.received().id().value(),
                                report.received().receivedAt(),
                                rules.disabled());
                        Settling settling = new Settling(session, json, announcing, rules, trigger, traceparent);
                        return new Keeping(session, json, report, settling).keep(former);
                    });
                }));
    }

    /** Takes a report back, or counts it again if the withdrawal is null; empty if there is no such report. */
    public Uni<Optional<Kept>> withdraw(ReportId report, @Nullable Withdrawal withdrawal, Instant at) {
        return sessions.inTransaction(session -> filing(session, report)
                .chain(filings -> lock(session, filings)
                        .chain(rules -> session.find(VersionRow.class, report.value())
                                .chain(row -> {
                                    if (row == null) {
                                        return Uni.createFrom().item(Optional.<Kept>empty());
                                    }
                                    row.withdraw(withdrawal);
                                    Trigger trigger = Trigger.decision(
                                            "withdrawal/" + report, at, why(withdrawal), rules.disabled());
                                    Settling settling = new Settling(session, json, announcing, rules, trigger, null);
                                    List<String> concerned = withAfter(row.filingId);
                                    return settling.prepare(concerned, null)
                                            .chain(() -> InTurn.each(concerned, settling::settle))
                                            .chain(settling::announce)
                                            .map(Optional::of);
                                }))));
    }

    /** Judges a filing again under the decisions about rules that hold, and beside the reports of other issuers that are. */
    public Uni<Kept> judgeAgain(String filing) {
        return sessions.inTransaction(session -> lock(session, List.of(filing))
                .chain(rules -> Dues.taken(session, filing)
                        .chain(due -> session.find(FilingRow.class, filing).chain(row -> {
                            Trigger trigger = again(rules, due.orElse(null), row);
                            Settling settling = new Settling(session, json, announcing, rules, trigger, null);
                            return settling.prepare(List.of(filing), null)
                                    .chain(() -> settling.settle(filing))
                                    .chain(settling::announce);
                        }))));
    }

    /** A decision about rules that the filing was not judged under may change any finding of it, another report only one. */
    static Trigger again(RuleBook rules, @Nullable FilingDueRow due, @Nullable FilingRow filing) {
        return due != null && filing != null && filing.decision == rules.number()
                ? Trigger.decision(due.causedBy, due.causedAt, OTHER_CHANGED, rules.disabled())
                : Trigger.decision(
                        "decision/" + rules.number(), rules.decidedAt(), rules.otherwise(), rules.disabled());
    }

    private static List<String> withAfter(String filing) {
        List<String> filings = new ArrayList<>(List.of(filing));
        Settling.after(filing).ifPresent(filings::add);
        return filings;
    }

    private static Message why(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
                ? new Message("报告撤回的决定已取消。", "The withdrawal of a report was revoked.")
                : new Message(
                        "报告已由“" + withdrawal.by() + "”撤回：" + withdrawal.reason() + "。",
                        "The report was withdrawn by " + withdrawal.by() + ": " + withdrawal.reason() + ".");
    }

    /** The rules as they are set, with the filings locked. */
    private static Uni<RuleBook> lock(Mutiny.Session session, List<String> filings) {
        return Locks.decisionsShared(session)
                .chain(() -> Locks.series(session, filings))
                .chain(() -> RuleDecisions.current(session));
    }

    /** The filing that the report was read as, if it was. */
    private static Uni<List<String>> filing(Mutiny.Session session, ReportId report) {
        return session.createSelectionQuery(
                        "select v.filingId from VersionRow v where v.reportId = :report", String.class)
                .setParameter("report", report.value())
                .getResultList();
    }
}
