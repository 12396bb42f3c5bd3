package io.gongkai.validate.http;

import io.gongkai.validate.archive.FindingRemark;
import io.gongkai.validate.archive.FindingRemarks;
import io.gongkai.validate.problem.InvalidParameter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** What people say about a finding. Remarks are added and never changed; the last one is what holds. */
@Path("/findings/{fingerprint:[0-9a-f]{32}}/remarks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
public class RemarksResource {
    private final FindingRemarks remarks;
    private final Clock clock;

    RemarksResource(FindingRemarks remarks, Clock clock) {
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * A remark to be made.
     *
     * @param kind {@code acknowledge}, {@code dispute} or {@code explain}
     * @param why in the words of the person
     * @param by the person
     */
    public record Request(
            @Nullable String kind,
            @Nullable String why,
            @Nullable String by) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What people said about a finding, oldest first")
    public Uni<List<FindingRemark>> list(@PathParam("fingerprint") String fingerprint) {
        return remarks.of(fingerprint).map(found -> found.orElseThrow(NotFoundException::new));
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Acknowledges, disputes or explains a finding; it survives that the finding closes and opens again")
    public Uni<FindingRemark> write(@PathParam("fingerprint") String fingerprint, @Nullable Request request) {
        Request given = request == null ? new Request(null, null, null) : request;
        String kind = Choice.of("kind", Choice.REMARKS, given.kind());
        if (kind == null) {
            throw new InvalidParameter("kind 必填。", "kind is required.");
        }
        FindingRemark remark =
                new FindingRemark(kind, Words.of("why", given.why()), Words.of("by", given.by()), clock.instant());
        return remarks.write(fingerprint, remark).map(written -> {
            if (!written) {
                throw new NotFoundException();
            }
            return remark;
        });
    }
}
