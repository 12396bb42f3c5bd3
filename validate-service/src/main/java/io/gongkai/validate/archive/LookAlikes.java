package io.gongkai.validate.archive;

import io.gongkai.validate.across.Sketch;
import io.gongkai.validate.rule.LookAlike;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Finds narratives of other issuers by their bands. Of those in force that were received before a report, the first that
 * resembles it counts; so the answer does not depend on the order in which reports are judged.
 */
final class LookAlikes {
    /** In one look; the next ones are looked at only if none of these resembles the report. */
    private static final int AT_A_TIME = 64;

    /** A government and its office publish one text under two names. */
    private static final String OF_ANOTHER_ISSUER =
            "o.admin_code is not null and o.series <> :series and not (o.admin_code = :code and o.governing and"
                    + " :governing)";

    private static final String BANDS = "unnest(cast(string_to_array(:bands, ',') as bigint[]))";

    /** Of each band the first ones suffice for the first ones of all, however many share a template. */
    private static final String EARLIER = "select n.* from narrative n where n.report_id in (select c.report_id from "
            + BANDS + " as k(band) cross join lateral (select b.report_id from narrative_band b"
            + " join narrative o on o.report_id = b.report_id"
            + " where b.band = k.band and b.sequence > :after and b.sequence < :before and o.shown <> '' and "
            + OF_ANOTHER_ISSUER + " order by b.sequence limit " + AT_A_TIME + ") c) order by n.sequence limit "
            + AT_A_TIME;

    /** Those for which an earlier report changes something: they resemble none, or one received after it. */
    private static final String LATER = "select o.* from narrative o where o.report_id in (select b.report_id from"
            + " narrative_band b where b.band in (select " + BANDS + ") and b.sequence > :after)"
            + " and (o.alike_sequence is null or o.alike_sequence > :after) and " + OF_ANOTHER_ISSUER;

    private final Mutiny.Session session;

    LookAlikes(Mutiny.Session session) {
        this.session = session;
    }

    /** The first earlier report that a narrative resembles. */
    Uni<Optional<LookAlike>> earlier(NarrativeRow row) {
        return row.sketch()
                .map(sketch -> earlier(row, sketch, Long.MIN_VALUE))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** The filings whose judgement changes when the row comes into force, or is another text than before. */
    Uni<List<String>> later(NarrativeRow row) {
        return row.sketch()
                .map(sketch -> asked(LATER, row, sketch)
                        .setParameter("after", row.sequence)
                        .getResultList()
                        .map(found -> found.stream()
                                .filter(row::resembles)
                                .map(other -> other.filingId)
                                .distinct()
                                .toList()))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private Uni<Optional<LookAlike>> earlier(NarrativeRow row, Sketch sketch, long after) {
        return asked(EARLIER, row, sketch)
                .setParameter("after", after)
                .setParameter("before", row.sequence)
                .getResultList()
                .chain(found -> {
                    Optional<LookAlike> first =
                            found.stream().filter(row::resembles).findFirst().map(other -> other.lookAlike(row));
                    return first.isPresent() || found.size() < AT_A_TIME
                            ? Uni.createFrom().item(first)
                            : earlier(row, sketch, found.getLast().sequence);
                });
    }

    private Mutiny.SelectionQuery<NarrativeRow> asked(String query, NarrativeRow row, Sketch sketch) {
        return session.createNativeQuery(query, NarrativeRow.class)
                .setParameter("bands", text(sketch.bands()))
                .setParameter("series", row.series)
                .setParameter("code", Objects.requireNonNull(row.adminCode))
                .setParameter("governing", row.governing);
    }

    /** As a parameter of a query. */
    static String text(Collection<Long> bands) {
        return bands.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
