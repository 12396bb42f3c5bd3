package io.gongkai.search.index;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Level;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A report as the index holds it. What it is found by comes first, the texts in one spelling and cut into clauses; the
 * judged report comes last.
 *
 * @param divisions codes of the division and of those that it lies in; empty if unknown
 * @param rules rules with a finding, each once
 * @param severities severities of the findings, each once
 * @param title clauses of the title; empty if it has none
 * @param sections the narrative, first the preamble if there is one
 * @param figures numbers by address; figures without a number are left out
 * @param document the judged report without its revision, which is the version of this document
 */
record ReportDocument(
        ReportId id,
        FilingId filing,
        int version,
        boolean inForce,
        Instant inForceSince,
        Instant receivedAt,
        @Nullable LocalDate publishedOn,
        @Nullable Integer year,
        @Nullable Form form,
        @Nullable String issuer,
        @Nullable IssuerKind issuerKind,
        @Nullable Level level,
        List<String> divisions,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        Verdict verdict,
        List<String> rules,
        List<Severity> severities,
        List<String> title,
        List<IndexedSection> sections,
        SequencedMap<String, Double> figures,
        @JsonProperty("document") JsonNode document) {

    /** A section of the narrative, in clauses. */
    record IndexedSection(String slot, List<String> heading, List<String> text) {}
}
