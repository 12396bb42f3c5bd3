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
 * @param standing {@code fails}, or {@code failsIfBlanksAreZero}
 * @param basis the law, the form or the reasoning that the rule rests on; null in findings from before it was said
 * @param cells the figures among the addresses that bear on it, as people find them in the document, at most 30
 * @param cause what it has in common with other findings; null where no cause is looked for
 */
public record Finding(
        String rule,
        Severity severity,
        Message message,
        List<String> addresses,
        List<Integer> sections,
        @Nullable Suggestion suggestion,
        List<Suggestion> alternatives,
        String fingerprint,
        Standing standing,
        @Nullable Message basis,
        List<FindingCell> cells,
        @Nullable Cause cause) {

    /** What was not yet said when older findings were kept is filled in. */
    public Finding {
        standing = standing == null ? Standing.FAILS : standing;
        cells = cells == null ? List.of() : cells;
    }

    public Finding(
            String rule,
            Severity severity,
            Message message,
            List<String> addresses,
            List<Integer> sections,
            @Nullable Suggestion suggestion,
            List<Suggestion> alternatives,
            String fingerprint) {
        this(
                rule,
                severity,
                message,
                addresses,
                sections,
                suggestion,
                alternatives,
                fingerprint,
                Standing.FAILS,
                null,
                List.of(),
                null);
    }
}
