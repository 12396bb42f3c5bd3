package io.gongkai.ingest.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.ingest.receipt.Receipt;
import io.gongkai.ingest.receipt.Status;
import io.gongkai.ingest.receipt.TimelineEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Completes receipts with their timelines. */
@Singleton
final class Timelines {
    private final ObjectMapper json;

    Timelines(ObjectMapper json) {
        this.json = json;
    }

    Uni<List<Receipt>> complete(Mutiny.StatelessSession session, List<KeptReport> reports) {
        if (reports.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return session.createSelectionQuery(
                        "from KeptProgress where report in :reports order by status", KeptProgress.class)
                .setParameter("reports", reports.stream().map(KeptReport::id).toList())
                .getResultList()
                .map(steps -> steps.stream().collect(Collectors.groupingBy(step -> step.report)))
                .map(steps -> reports.stream()
                        .map(report -> report.receipt(timeline(report, steps)))
                        .toList());
    }

    Receipt justReceived(KeptReport report) {
        return report.receipt(timeline(report, Map.of()));
    }

    private List<TimelineEntry> timeline(KeptReport report, Map<String, List<KeptProgress>> steps) {
        List<TimelineEntry> timeline = new ArrayList<>();
        timeline.add(new TimelineEntry(Status.RECEIVED, report.receivedAt, null));
        for (KeptProgress step : steps.getOrDefault(report.id, List.of())) {
            timeline.add(entry(step));
        }
        return timeline;
    }

    private TimelineEntry entry(KeptProgress step) {
        try {
            Status status = Status.ofRank(step.status);
            return new TimelineEntry(status, step.at, step.detail == null ? null : json.readTree(step.detail));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the detail of progress " + step.number + " is no JSON", e);
        }
    }
}
