package io.gongkai.ingest;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.problem.Refused;
import io.gongkai.ingest.receipt.Cursor;
import io.gongkai.ingest.receipt.Status;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of requests for receipts; what cannot be understood ends the request. */
final class ReceiptParameters {
    private ReceiptParameters() {}

    /** The id; empty if it is none, which is no other than an unknown one. */
    static Optional<ReportId> id(String given) {
        try {
            return Optional.of(new ReportId(given));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Those named; all if none is. */
    static Set<Status> statuses(List<String> given) {
        if (given.isEmpty()) {
            return EnumSet.allOf(Status.class);
        }
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String word : given) {
            statuses.add(
                    Status.ofWord(word)
                            .orElseThrow(
                                    () -> refused(
                                            "参数 status 应为 received、parsed、validated、indexed、rejected 或 dead-lettered。",
                                            "The parameter status must be received, parsed, validated, indexed, rejected or dead-lettered.")));
        }
        return statuses;
    }

    /** The time; the beginning of time if none is given. */
    static Instant since(@Nullable String given) {
        if (given == null) {
            return Instant.EPOCH;
        }
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeParseException e) {
            throw refused(
                    "参数 since 应为带时区的时间，例如 2025-01-20T08:30:00Z。",
                    "The parameter since must be a time with its offset, such as 2025-01-20T08:30:00Z.");
        }
    }

    /** The number that the page comes before. */
    static long before(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        return Cursor.decode(cursor)
                .orElseThrow(() -> refused(
                        "参数 cursor 不是本服务给出的值。", "The parameter cursor is not one that this service has given out."))
                .before();
    }

    /** The length of the page. */
    static int size(@Nullable Integer given, ReceiptSettings settings) {
        int size = given == null ? settings.pageSize() : given;
        if (size < 1 || size > settings.maxPageSize()) {
            throw refused(
                    "参数 size 应在 1 到 " + settings.maxPageSize() + " 之间。",
                    "The parameter size must be from 1 to " + settings.maxPageSize() + ".");
        }
        return size;
    }

    private static Refused refused(String zh, String en) {
        return new Refused(Refusal.of(ProblemKind.BAD_REQUEST, zh, en));
    }
}
