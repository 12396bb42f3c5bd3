package io.gongkai.ingest;

import io.gongkai.ingest.archive.ReceiptQuery;
import io.gongkai.ingest.archive.ReportArchive;
import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.problem.Refused;
import io.gongkai.ingest.receipt.Cursor;
import io.gongkai.ingest.receipt.Receipt;
import io.gongkai.ingest.receipt.ReceiptAnswer;
import io.gongkai.ingest.receipt.ReceiptPage;
import io.gongkai.ingest.upload.FileName;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What senders get to know of their reports. */
@Path("/reports")
@Tag(name = "receipts", description = "How far reports have come")
@RunOnVirtualThread
public final class ReceiptsResource {
    private final ReportArchive archive;
    private final TimelineFollowing following;
    private final ReceiptSettings settings;
    private final @Nullable URI search;

    ReceiptsResource(ReportArchive archive, TimelineFollowing following, ReceiptSettings settings) {
        this.archive = archive;
        this.following = following;
        this.settings = settings;
        this.search = settings.searchUrl().orElse(null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Pages through the receipts, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReceiptPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter cannot be understood")
    public ReceiptPage list(
            @RestQuery @Parameter(description = "Only those of this status; may be repeated", example = "rejected")
                    List<String> status,
            @RestQuery
                    @Parameter(description = "Only those received then or later", example = "2025-01-20T08:30:00Z")
                    @Nullable
                    String since,
            @RestQuery @Parameter(description = "How many at most") @Nullable Integer size,
            @RestQuery @Parameter(description = "Where the page before ended") @Nullable String cursor) {
        ReceiptQuery query = new ReceiptQuery(
                ReceiptParameters.statuses(status),
                ReceiptParameters.since(since),
                ReceiptParameters.before(cursor),
                ReceiptParameters.size(size, settings));
        List<Receipt> receipts = await(archive.list(query));
        boolean last = receipts.size() < query.size();
        return new ReceiptPage(
                receipts.stream()
                        .map(receipt -> ReceiptAnswer.of(receipt, search))
                        .toList(),
                last ? null : new Cursor(receipts.getLast().sequence()).encoded());
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The receipt of a report, with its timeline")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReceiptAnswer.class)))
    @APIResponse(responseCode = "404", description = "No such report was received")
    public ReceiptAnswer receipt(@RestPath String id) {
        return ReceiptAnswer.of(known(id), search);
    }

    @GET
    @Path("/{id}/original")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The bytes as they were received",
            description = "Always a download, of the declared media type.")
    @APIResponse(responseCode = "200", description = "The bytes")
    @APIResponse(responseCode = "404", description = "No such report was received")
    public Response original(@RestPath String id) {
        Receipt receipt = known(id);
        byte[] bytes = await(archive.original(receipt.id())).orElseThrow(() -> new Refused(unknown()));
        String filename = Optional.ofNullable(receipt.filename()).orElse("report-" + receipt.id());
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, receipt.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(filename))
                // What a stranger sent must not run as if it were ours.
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    @GET
    @Blocking
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "The timeline of a report as server-sent events",
            description =
                    "Begins with what has happened, and ends when nothing more is expected. Each event carries an id;"
                            + " sent back as Last-Event-ID, it leaves out what was received before.")
    @APIResponse(responseCode = "200", description = "Events named \"progress\", each an entry of the timeline")
    @APIResponse(responseCode = "404", description = "No such report was received")
    public Multi<OutboundSseEvent> events(
            @RestPath String id,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastEventId,
            @Context Sse sse) {
        return following.follow(known(id).id(), lastEventId, sse);
    }

    private Receipt known(String id) {
        return ReceiptParameters.id(id)
                .flatMap(report -> await(archive.find(report)))
                .orElseThrow(() -> new Refused(unknown()));
    }

    private <T> T await(Uni<T> answer) {
        return answer.await().atMost(settings.databasePatience());
    }

    private static Refusal unknown() {
        return Refusal.of(
                ProblemKind.UNKNOWN_REPORT,
                "没有收到过这个编号的报告。请核对编号（32 位十六进制数字）。",
                "No report of this id was received. Check the id, which has 32 hexadecimal digits.");
    }
}
