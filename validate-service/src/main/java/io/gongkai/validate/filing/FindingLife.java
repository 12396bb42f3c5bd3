package io.gongkai.validate.filing;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Filing;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingChanged;
import io.gongkai.validate.events.FindingEvent;
import io.gongkai.validate.events.FindingOpened;
import io.gongkai.validate.events.FindingResolved;
import io.gongkai.validate.events.FindingRetracted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of findings when a filing is judged. Only the version in force has open findings. One that falls away is
 * resolved if a newer version has come into force, here or of the year before that it was compared with, and retracted if
 * the same reports are seen otherwise than before.
 *
 * @param filing whose findings
 * @param trigger what made it be judged
 * @param earlierSequence number of the receipt of the year before that is in force; null if there is none
 */
public record FindingLife(
        Filing filing, Trigger trigger, @Nullable Long earlierSequence) {

    /**
     * First what closes, then what changes, then what opens; empty if nothing changed.
     *
     * @param past the number of the last event in the life of findings that closed, by fingerprint
     */
    public List<FindingEvent> events(List<HeldFinding> open, Optional<Version> inForce, Map<String, Integer> past) {
        if (inForce.isEmpty()) {
            return open.stream()
                    .<FindingEvent>map(held -> retracted(held, held.report(), trigger.abandoned()))
                    .toList();
        }
        Version version = inForce.get();
        List<Finding> found = version.judgement().findings();
        Set<String> standing = found.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Map<String, HeldFinding> known =
                open.stream().collect(Collectors.toMap(HeldFinding::fingerprint, Function.identity()));
        List<FindingEvent> events = new ArrayList<>();
        open.stream()
                .filter(held -> !standing.contains(held.fingerprint()))
                .forEach(held -> events.add(closed(held, version)));
        for (Finding finding : found) {
            HeldFinding held = known.get(finding.fingerprint());
            if (held != null && !held.finding().equals(finding)) {
                events.add(new FindingChanged(
                        filing, version.report(), finding, held.finding(), trigger.at(), held.occurrence() + 1));
            }
        }
        found.stream()
                .filter(finding -> !known.containsKey(finding.fingerprint()))
                .forEach(finding -> events.add(new FindingOpened(
                        filing,
                        version.report(),
                        finding,
                        trigger.at(),
                        past.getOrDefault(finding.fingerprint(), 0) + 1)));
        return List.copyOf(events);
    }

    private FindingEvent closed(HeldFinding held, Version version) {
        Message disabled = trigger.disabled().get(held.finding().rule());
        if (disabled != null) {
            return retracted(held, version.report(), disabled);
        }
        boolean newer = held.sequence() < version.sequence();
        boolean newerBefore =
                held.earlierSequence() != null && earlierSequence != null && held.earlierSequence() < earlierSequence;
        return newer || newerBefore
                ? new FindingResolved(filing, version.report(), held.finding(), trigger.at(), held.occurrence() + 1)
                : retracted(held, version.report(), trigger.otherwise());
    }

    private FindingRetracted retracted(HeldFinding held, ReportId report, Message why) {
        return new FindingRetracted(filing, report, held.finding(), trigger.at(), why, held.occurrence() + 1);
    }
}
