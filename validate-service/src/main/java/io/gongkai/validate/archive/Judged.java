package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.validate.catalogue.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A report with what the rules say of it, to be kept.
 *
 * @param traceparent the trace that brought it; null if none
 */
public record Judged(
        ReportParsed report, Judgement judgement, @Nullable String traceparent) {}
