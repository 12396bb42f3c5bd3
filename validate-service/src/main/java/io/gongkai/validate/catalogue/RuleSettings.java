package io.gongkai.validate.catalogue;

import io.gongkai.validate.events.Severity;
import java.util.HashMap;
import java.util.Map;

/**
 * What people decided about rules.
 *
 * @param byRule by the rule's id; a rule that is missing is applied as it comes
 */
public record RuleSettings(Map<String, RuleSetting> byRule) {
    /** Nothing was decided. */
    public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

    public RuleSettings {
        byRule = Map.copyOf(byRule);
    }

    public RuleSetting of(String rule) {
        return byRule.getOrDefault(rule, RuleSetting.DEFAULT);
    }

    public boolean enables(String rule) {
        return of(rule).enabled();
    }

    Severity severity(String rule, Severity found) {
        Severity decided = of(rule).severity();
        return decided == null ? found : decided;
    }

    /** The same, but for one rule. */
    public RuleSettings with(String rule, RuleSetting setting) {
        Map<String, RuleSetting> changed = new HashMap<>(byRule);
        changed.put(rule, setting);
        return new RuleSettings(changed);
    }
}
