package io.gongkai.validate.archive;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.catalogue.RuleSetting;
import io.gongkai.validate.catalogue.RuleSettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The decisions about rules that hold.
 *
 * @param decisions the last one about each rule that there is one about
 */
public record RuleBook(List<RuleDecision> decisions) {

    /** Names the state of all settings: the number of the last decision; 0 if nothing was ever decided. */
    long number() {
        return last().map(RuleDecision::number).orElse(0L);
    }

    public RuleSettings settings() {
        return new RuleSettings(
                decisions.stream().collect(Collectors.toMap(RuleDecision::rule, RuleDecision::setting)));
    }

    /** The last decision about a rule; empty if there is none, or it was to apply the rule as it comes. */
    public Optional<RuleDecision> about(String rule) {
        return decisions.stream()
                .filter(decision -> decision.rule().equals(rule))
                .filter(decision -> !decision.setting().equals(RuleSetting.DEFAULT))
                .findFirst();
    }

    /** Why findings of rules that are switched off fall away, by rule. */
    Map<String, Message> disabled() {
        return decisions.stream()
                .filter(decision -> !decision.setting().enabled())
                .collect(Collectors.toMap(RuleDecision::rule, RuleBook::why));
    }

    Instant decidedAt() {
        return last().map(RuleDecision::at).orElse(Instant.EPOCH);
    }

    private Optional<RuleDecision> last() {
        return decisions.stream().max((one, other) -> Long.compare(one.number(), other.number()));
    }

    private static Message why(RuleDecision decision) {
        return new Message(
                "该规则已由“" + decision.by() + "”停用：" + decision.reason() + "。",
                "The rule was switched off by " + decision.by() + ": " + decision.reason() + ".");
    }
}
