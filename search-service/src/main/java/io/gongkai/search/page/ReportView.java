package io.gongkai.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one report; what is not known is empty.
 *
 * @param title null if the report prints none
 * @param place province, city and county, each with the search for it
 * @param summary what was read, what is wrong, what would repair it
 * @param verdict its name on the wire
 * @param version its number among the versions of its filing
 * @param inForce whether it is the newest
 * @param candidates divisions that the report may be from, when that is not decided
 * @param notices what could not be read, and what follows from it
 * @param closing signature and date
 * @param statements the numbers of the narrative, and how they compare with the tables
 * @param standings how every rule came out
 * @param withdrawn who took it back, when and why; empty if it counts
 * @param difference what it says otherwise than the version before; null for the first
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
        SummaryView summary,
        List<FindingView> findings,
        List<String> preamble,
        List<SectionView> sections,
        List<String> closing,
        List<RepairView> repairs,
        List<StatementView> statements,
        List<StandingView> standings,
        String withdrawn,
        @Nullable DifferenceView difference,
        String jsonHref,
        String originalHref,
        String receiptHref,
        String rulesHref) {

    /** How many numbers of the narrative are as the tables say. */
    public int matching() {
        return (int) statements.stream()
                .filter(statement -> statement.outcome().equals("matching"))
                .count();
    }

    /** A division and the search for its reports. */
    public record PlaceLink(String name, String href) {}

    /** Something known of the report. */
    public record Fact(String label, String value) {}

    /** A fault of extraction that was absorbed. */
    public record RepairView(String kind, String message, List<String> figures, String raw, String source) {}
}
