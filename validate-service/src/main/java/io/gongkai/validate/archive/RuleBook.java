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

    /** The hash of the code of the last release; empty before the first one was written down. */
    Optional<String> code() {
        return decisions.stream().filter(RuleDecision::isRelease).findFirst().map(RuleDecision::reason);
    }

    /** Why findings fall away that no longer stand under these decisions. */
    Message otherwise() {
        return last().filter(RuleDecision::isRelease).isPresent()
                ? new Message("按新版规则程序重新判断后，不再成立。", "Judged again by a new release of the rules, it does not stand.")
                : new Message("规则设置变更后重新判断，不再成立。", "Judged again after rules were set otherwise, it does not stand.");
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
