package io.gongkai.ingest.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.receipt.Progress;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the steps that reports take. */
@Singleton
public final class ProgressArchive {
    /**
     * Steps arrive in any order and more than once: each is kept at its earliest time, and a report's status only ever
     * rises, so the outcome is the same for every order.
     */
    private static final String RECORD = """
            with step as (
                select * from json_to_recordset(cast(cast(:steps as text) as json))
                    as s (report text, status smallint, at timestamptz, detail text)
            ), known as (
                select step.* from step join report on report.id = step.report
            ), kept as (
                insert into progress (report, status, at, detail)
                select report, status, at, detail from known order by report, status
                on conflict (report, status) do update set at = excluded.at, detail = excluded.detail
                    where excluded.at < progress.at
            ), furthest as (
                select report, max(status) as status from known group by report
            ), risen as (
                update report set status = furthest.status from furthest
                where report.id = furthest.report and report.status < furthest.status
            )
            select distinct report from known
            """;

    /** A step as the statement reads it. */
    private record Step(
            String report,
            short status,
            String at,
            @Nullable JsonNode detail) {}

    private record Place(ReportId report, short status) {}

    private final Database database;
    private final ObjectMapper json;

    ProgressArchive(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps steps, those of unknown reports excepted.
     *
     * @return the reports that are known
     */
    public Uni<Set<ReportId>> record(Collection<Progress> steps) {
        if (steps.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        String rows = rows(steps);
        return database.inTransaction(session -> session.createNativeQuery(RECORD, String.class)
                .setParameter("steps", rows)
                .getResultList()
                .map(known -> known.stream().map(ReportId::new).collect(Collectors.toSet())));
    }

    /** One statement may touch a row only once, so of each step the earliest. */
    private String rows(Collection<Progress> steps) {
        Map<Place, Progress> earliest = new HashMap<>();
        for (Progress step : steps) {
            earliest.merge(
                    new Place(step.report(), step.status().rank()),
                    step,
                    (one, other) -> other.at().isBefore(one.at()) ? other : one);
        }
        List<Step> rows = new ArrayList<>();
        earliest.forEach((place, step) -> rows.add(
                new Step(place.report().value(), place.status(), step.at().toString(), step.detail())));
        // Two instances that lock rows in the same order do not wait for each other in a circle.
        rows.sort(Comparator.comparing(Step::report).thenComparingInt(Step::status));
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("steps cannot be written as JSON", e);
        }
    }
}
