package io.gongkai.validate.archive;

import io.gongkai.validate.catalogue.RuleSetting;
import java.time.Instant;

/**
 * What somebody decided about a rule.
 *
 * @param number grows with each decision about any rule
 * @param rule the rule's id, or {@link #ALL}
 * @param setting how it is to be applied
 * @param by who decided
 * @param at when
 * @param reason why
 */
public record RuleDecision(long number, String rule, RuleSetting setting, String by, Instant at, String reason) {

    /** A release that judges otherwise decides about every rule; the reason is the hash of its code then. */
    static final String ALL = "*";

    boolean isRelease() {
        return rule.equals(ALL);
    }
}
