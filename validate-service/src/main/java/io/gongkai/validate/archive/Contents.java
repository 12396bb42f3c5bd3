package io.gongkai.validate.archive;

import io.gongkai.parse.events.ReportParsed;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reports as they were read, each fetched once in a transaction. */
final class Contents {
    private final Mutiny.Session session;
    private final JsonText json;
    private final Map<String, ReportParsed> known = new HashMap<>();

    Contents(Mutiny.Session session, JsonText json) {
        this.session = session;
        this.json = json;
    }

    void put(ReportParsed report) {
        known.put(report.received().id().value(), report);
    }

    boolean has(VersionRow row) {
        return known.containsKey(row.reportId);
    }

    Uni<ReportParsed> of(VersionRow row) {
        ReportParsed held = known.get(row.reportId);
        return held != null
                ? Uni.createFrom().item(held)
                : session.find(ParsedRow.class, row.reportId)
                        .map(parsed -> json.expand(parsed.content))
                        .invoke(this::put);
    }

    Uni<Optional<ReportParsed>> ofNullable(@Nullable VersionRow row) {
        return row == null ? Uni.createFrom().item(Optional.empty()) : of(row).map(Optional::of);
    }
}
