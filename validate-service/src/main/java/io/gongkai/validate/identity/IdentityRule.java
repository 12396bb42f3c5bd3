package io.gongkai.validate.identity;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import java.util.ArrayList;
import java.util.List;

/**
 * The identities of one kind. They are taken from the layout that the table prints, not from that of the year: a table
 * with the rows of the other form still has to add up.
 *
 * @param description which rule
 * @param table where its figures stand
 */
public record IdentityRule(RuleDescription description, TableKind table) implements Rule {

    @Override
    public Outcome judge(Facts facts) {
        Form layout = facts.layout(table);
        if (layout == null || !facts.isRead(table)) {
            return Outcome.notJudged(facts.whyNotRead(table));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (LinearIdentity identity : FormIdentities.of(layout, table)) {
            if (!identity.rule().equals(id())) {
                continue;
            }
            switch (identity.evaluate(facts)) {
                case Evaluation.Undecided undecided -> outcomes.add(Outcome.notJudged(undecided.reason()));
                case Evaluation.Sums sums
                when !sums.holds() -> outcomes.add(Outcome.broken(breach(sums, facts, layout)));
                case Evaluation.Sums _ -> {}
            }
        }
        return Outcome.of(outcomes);
    }

    private Breach breach(Evaluation.Sums sums, Facts facts, Form layout) {
        Message message = sums.message();
        Message notes = Reservations.of(sums, facts);
        Breach breach = Breach.ofFigures(
                Severity.ERROR,
                sums.identity().addresses(),
                message.zh() + notes.zh() + "。",
                message.en() + notes.en() + ".");
        List<Suggestion> repairs = SingleCellRepair.of(sums, FormIdentities.of(layout, table), facts);
        return repairs.size() == 1
                ? breach.suggesting(repairs.getFirst(), List.of())
                : breach.suggesting(null, repairs);
    }
}
