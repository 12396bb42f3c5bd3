package io.gongkai.validate.trial;

import io.gongkai.validate.catalogue.RuleSetting;
import io.gongkai.validate.events.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would do to the archive.
 *
 * @param id names the trial
 * @param rule the rule; null for all rules as they are now
 * @param setting how it would be applied
 * @param status {@code running}, {@code done} or {@code failed}
 * @param startedAt when it was asked for
 * @param total how many filings there were when it began
 * @param judged how many of them have been looked at
 * @param opened what it would open
 * @param retracted what it would retract
 * @param changed what would stand, and say something else
 * @param examples the first of each
 */
public record Trial(
        String id,
        @Nullable String rule,
        RuleSetting setting,
        String status,
        Instant startedAt,
        long total,
        long judged,
        Count opened,
        Count retracted,
        Count changed,
        List<Example> examples) {

    /** How many findings, of all and by what people ask for. */
    public record Count(
            long findings, Map<String, Long> byProvince, Map<String, Long> byYear, Map<String, Long> byIssuerKind) {}

    /**
     * One of them.
     *
     * @param effect {@code opened}, {@code retracted} or {@code changed}
     */
    public record Example(String effect, String filing, String report, Finding finding) {}
}
