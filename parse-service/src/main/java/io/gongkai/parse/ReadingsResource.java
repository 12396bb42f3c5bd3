package io.gongkai.parse;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.ingest.events.ReportReceived;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.RejectionReason;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.ReportRejected;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report that nobody has handed in: the same reading as of {@code report.received}, and no event. The dry run of
 * ingest-service asks here.
 */
@Path("/readings")
public class ReadingsResource {
    private final TimeLimitedParsing parsing;
    private final ParsingSettings settings;
    private final InstantSource clock;
    private final Semaphore places;

    ReadingsResource(TimeLimitedParsing parsing, ParsingSettings settings, InstantSource clock) {
        this.parsing = parsing;
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.readingsAtOnce(), true);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @RunOnVirtualThread
    @Operation(summary = "Reads a report, and keeps and announces nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportParsed.class)))
    @APIResponse(
            responseCode = "422",
            description = "Not a readable report, and why",
            content = @Content(schema = @Schema(implementation = ReportRejected.class)))
    @APIResponse(
            responseCode = "503",
            description = "As many are being read as may; Retry-After says when to ask again")
    public Response read(
            byte[] bytes,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String type,
            @RestQuery @Parameter(description = "The name of the file") @Nullable String filename,
            @RestQuery @Parameter(description = "Where it was published") @Nullable URI source)
            throws InterruptedException {
        if (!places.tryAcquire(settings.readingsPatience().toMillis(), TimeUnit.MILLISECONDS)) {
            return Problem.busy("/readings");
        }
        try {
            return switch (parsing.parse(neverSent(bytes, type, filename, source), bytes)) {
                case ParsingOutcome.Parsed(var event) -> Response.ok(event).build();
                case ParsingOutcome.Rejected(var event) ->
                    Response.status(422).entity(event).build();
            };
        } catch (ParsingFailedException e) {
            return Response.status(422)
                    .entity(new ReportRejected(
                            neverSent(bytes, type, filename, source),
                            RejectionReason.DAMAGED,
                            new Message(
                                    "读取该文件时出错，文件可能已损坏。请另存后重试。",
                                    "Reading the file failed; it may be damaged. Save it anew and try again.")))
                    .build();
        } finally {
            places.release();
        }
    }

    private ReportReceived neverSent(
            byte[] bytes, @Nullable String type, @Nullable String filename, @Nullable URI source) {
        String sha256 = ReceivedRecord.sha256(bytes);
        return new ReportReceived(
                new ReportId(sha256.substring(0, 32)),
                sha256,
                1,
                type == null ? MediaType.APPLICATION_OCTET_STREAM : type,
                filename,
                source,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
