package io.gongkai.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one report; what is not known is empty.
 *
 * @param title null if the report prints none
 * @param place province, city and county, each with the search for it
 * @param verdict its name on the wire
 * @param version its number among the versions of its filing
 * @param inForce whether it is the newest
 * @param candidates divisions that the report may be from, when that is not decided
 * @param notices what could not be read, and what follows from it
 * @param closing signature and date
 * @param notJudged rules that could not be judged, and why
 * @param jsonHref the same as JSON
 * @param originalHref the bytes as they came
 * @param receiptHref what became of them when
 * @param rulesHref what the rules say
 */
public record ReportView(
        String id,
        String sha256,
        @Nullable String title,
        List<PlaceLink> place,
        List<Fact> facts,
        String verdict,
        String verdictLabel,
        int version,
        boolean inForce,
        String versionsHref,
        List<String> candidates,
        List<String> notices,
        List<FindingView> findings,
        List<String> preamble,
        List<SectionView> sections,
        List<String> closing,
        List<RepairView> repairs,
        List<NotJudgedView> notJudged,
        String jsonHref,
        String originalHref,
        String receiptHref,
        String rulesHref) {

    /** A division and the search for its reports. */
    public record PlaceLink(String name, String href) {}

    /** Something known of the report. */
    public record Fact(String label, String value) {}

    /** A fault of extraction that was absorbed. */
    public record RepairView(String kind, String message, List<String> figures, String raw, String source) {}

    /** A rule that could not be judged. */
    public record NotJudgedView(String rule, String ruleName, String reason) {}
}
