package io.gongkai.validate.events;

import io.gongkai.parse.events.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that does not hold for a filing.
 *
 * @param rule the rule's id, as listed at {@code /rules}
 * @param severity how grave
 * @param message what is wrong, with the sum written out
 * @param addresses the figures that the rule read; empty if it concerns the text
 * @param sections the sections that it concerns, counted from 0 in the report's order; empty if none
 * @param suggestion the smallest change that repairs it; null where none is determined
 * @param alternatives other changes that would repair it as well
 * @param fingerprint names the finding through all versions of the filing: filing, rule, addresses
 */
public record Finding(
        String rule,
        Severity severity,
        Message message,
        List<String> addresses,
        List<Integer> sections,
        @Nullable Suggestion suggestion,
        List<Suggestion> alternatives,
        String fingerprint) {}
