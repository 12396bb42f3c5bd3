package io.gongkai.validate.http;

import io.gongkai.validate.archive.FindingArchive;
import io.gongkai.validate.archive.FindingFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Findings with their lives, newest first. */
@Path("/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
public class FindingsResource {
    private static final long DEFAULT_SIZE = 50;
    private static final long LARGEST_SIZE = 500;

    private final FindingArchive archive;

    FindingsResource(FindingArchive archive) {
        this.archive = archive;
    }

    @GET
    @Operation(
            summary = "Findings, newest first; status is open, resolved or retracted; remark is acknowledge, dispute,"
                    + " explain or none; follow cursor for the next page")
    public Uni<FindingsPage> list(
            @RestQuery @Nullable String rule,
            @RestQuery @Nullable String severity,
            @RestQuery @Nullable String province,
            @RestQuery @Nullable String city,
            @RestQuery @Nullable String county,
            @RestQuery @Nullable String year,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String filing,
            @RestQuery @Nullable String report,
            @RestQuery @Nullable String fingerprint,
            @RestQuery @Nullable String remark,
            @RestQuery @Nullable String size,
            @RestQuery @Nullable String cursor) {
        Long wantedYear = Choice.number("year", year, 1, 9999);
        Long wantedSize = Choice.number("size", size, 1, LARGEST_SIZE);
        FindingFilter filter = new FindingFilter(
                rule,
                Choice.of("severity", Choice.SEVERITIES, severity),
                province,
                city,
                county,
                wantedYear == null ? null : wantedYear.intValue(),
                Choice.of("status", Choice.STATUSES, status),
                filing,
                report,
                fingerprint,
                Choice.of("remark", Choice.REMARKS_OR_NONE, remark));
        int shown = (int) (wantedSize == null ? DEFAULT_SIZE : wantedSize);
        return archive.page(filter, Cursor.read(cursor), shown)
                .map(page -> new FindingsPage(page.items(), Cursor.write(page.next())));
    }
}
