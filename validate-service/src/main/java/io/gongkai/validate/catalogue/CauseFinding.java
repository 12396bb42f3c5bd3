package io.gongkai.validate.catalogue;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Cause;
import io.gongkai.validate.events.CauseRole;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.identity.LinearIdentity;
import io.gongkai.validate.localisation.CauseWords;
import io.gongkai.validate.localisation.Diagnosis;
import io.gongkai.validate.localisation.Limits;
import io.gongkai.validate.localisation.Localisation;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import java.util.ArrayList;
import java.util.List;

/** Attaches to the findings of sums their cause, which they share where one wrong cell breaks several sums. */
final class CauseFinding {
    private final Facts facts;
    private final List<Finding> findings;

    private CauseFinding(Facts facts, List<Finding> findings) {
        this.facts = facts;
        this.findings = findings;
    }

    static void attach(Facts facts, List<Finding> findings, Limits limits) {
        CauseFinding attaching = new CauseFinding(facts, findings);
        for (TableKind table : TableKind.values()) {
            Localisation.of(facts, table, limits).forEach(attaching::attach);
        }
    }

    private void attach(Diagnosis diagnosis) {
        List<Integer> mine = new ArrayList<>();
        for (LinearIdentity identity : diagnosis.identities()) {
            int place = place(identity);
            if (place >= 0) { // none if the rule is switched off
                mine.add(place);
            }
        }
        if (mine.isEmpty()) {
            return;
        }
        List<String> fingerprints =
                mine.stream().map(place -> findings.get(place).fingerprint()).toList();
        Message message = CauseWords.of(diagnosis, facts);
        for (int place : mine) {
            Finding finding = findings.get(place);
            findings.set(place, with(finding, diagnosis, cause(finding, diagnosis, fingerprints, message)));
        }
    }

    private static Cause cause(Finding finding, Diagnosis diagnosis, List<String> fingerprints, Message message) {
        String id = fingerprints.getFirst();
        return new Cause(
                id,
                finding.fingerprint().equals(id) ? CauseRole.CAUSE : CauseRole.ECHO,
                message,
                diagnosis.cells().stream().map(Entry::address).toList(),
                fingerprints,
                diagnosis.misreading(),
                diagnosis.complete());
    }

    private static Finding with(Finding finding, Diagnosis diagnosis, Cause cause) {
        List<Suggestion> repairs = diagnosis.repairs();
        Suggestion only = repairs.size() == 1 && diagnosis.complete() ? repairs.getFirst() : null;
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.addresses(),
                finding.sections(),
                only,
                only == null ? repairs : List.of(),
                finding.fingerprint(),
                finding.standing(),
                finding.basis(),
                finding.cells(),
                cause);
    }

    private int place(LinearIdentity identity) {
        List<String> addresses = identity.addresses();
        for (int place = 0; place < findings.size(); place++) {
            Finding finding = findings.get(place);
            if (finding.rule().equals(identity.rule()) && finding.addresses().equals(addresses)) {
                return place;
            }
        }
        return -1;
    }
}
