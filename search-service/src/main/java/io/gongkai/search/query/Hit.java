package io.gongkai.search.query;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.validate.events.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that matches; null and empty as in {@link io.gongkai.parse.events.Identity}.
 *
 * @param id the report
 * @param section slot of the section that matches best, {@code preamble} for what stands before the first; null if none
 *     does: no text was asked for, or only the title matches
 * @param score how well it matches, comparable within one answer only; null unless sorted by relevance
 * @param highlights where it matches, the best section first
 */
public record Hit(
        ReportId id,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable IssuerKind issuerKind,
        @Nullable String adminCode,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable Integer year,
        @Nullable Form form,
        @Nullable LocalDate publishedOn,
        int version,
        boolean inForce,
        @Nullable String section,
        @Nullable Double score,
        Verdict verdict,
        List<Highlight> highlights) {
    /** Names, among the slots of sections, what stands before the first heading. */
    public static final String PREAMBLE = "preamble";
}
