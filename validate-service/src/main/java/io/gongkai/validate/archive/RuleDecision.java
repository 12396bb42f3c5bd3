package io.gongkai.validate.archive;

import io.gongkai.validate.catalogue.RuleSetting;
import java.time.Instant;

/**
 * What somebody decided about a rule.
 *
 * @param number grows with each decision about any rule
 * @param rule the rule's id
 * @param setting how it is to be applied
 * @param by who decided
 * @param at when
 * @param reason why
 */
public record RuleDecision(long number, String rule, RuleSetting setting, String by, Instant at, String reason) {}
