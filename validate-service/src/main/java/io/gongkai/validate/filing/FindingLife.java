package io.gongkai.validate.filing;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Filing;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.FindingOpened;
import io.gongkai.validate.events.FindingResolved;
import io.gongkai.validate.events.FindingRetracted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of findings when a report is judged. Only the version in force has open findings. One that falls away is
 * resolved if a newer version has come into force, and retracted if the same report is seen otherwise than before.
 *
 * @param filing whose findings
 * @param cause the report that was judged
 * @param at when that report was received
 */
public record FindingLife(Filing filing, ReportId cause, Instant at) {
    static final Message READ_ANEW =
            new Message("报告重新读取、判断后，不再成立。", "The report was read and judged anew, and the finding does not stand.");
    static final Message BELONGS_ELSEWHERE =
            new Message("报告经重新读取，不属于该发布机关或年度。", "The report was read anew and belongs to another issuer or year.");

    /** First what closes, then what opens; empty if nothing changed. */
    public List<FindingEvent> events(List<HeldFinding> open, Optional<Version> inForce) {
        if (inForce.isEmpty()) {
            return open.stream()
                    .<FindingEvent>map(
                            held -> new FindingRetracted(filing, cause, held.finding(), at, BELONGS_ELSEWHERE))
                    .toList();
        }
        Version version = inForce.get();
        List<Finding> found = version.judgement().findings();
        Set<String> standing = found.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Set<String> known =
                open.stream().map(held -> held.finding().fingerprint()).collect(Collectors.toSet());
        List<FindingEvent> events = new ArrayList<>();
        open.stream()
                .filter(held -> !standing.contains(held.finding().fingerprint()))
                .forEach(held -> events.add(closed(held, version)));
        found.stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .forEach(finding -> events.add(new FindingOpened(filing, version.report(), finding, at)));
        return List.copyOf(events);
    }

    private FindingEvent closed(HeldFinding held, Version version) {
        return held.sequence() < version.sequence()
                ? new FindingResolved(filing, version.report(), held.finding(), at)
                : new FindingRetracted(filing, version.report(), held.finding(), at, READ_ANEW);
    }
}
