package io.gongkai.validate.catalogue;

import io.gongkai.validate.events.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How people want a rule to be applied.
 *
 * @param enabled whether it is applied at all
 * @param severity what all its findings have; null if the rule itself says
 */
public record RuleSetting(boolean enabled, @Nullable Severity severity) {
    /** As the rule comes. */
    public static final RuleSetting DEFAULT = new RuleSetting(true, null);
}
