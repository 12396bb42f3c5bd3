package io.gongkai.validate.http;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.validate.archive.FilingArchive;
import io.gongkai.validate.events.Withdrawal;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes a report back: it stays readable, and no longer counts as a version of its filing. */
@Path("/reports/{id:[0-9a-f]{32}}/withdrawal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "filings")
public class WithdrawalResource {
    private final FilingArchive archive;
    private final Clock clock;

    WithdrawalResource(FilingArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * Who takes it back, and why.
     *
     * @param by a person
     * @param reason in their words
     */
    public record Request(@Nullable String by, @Nullable String reason) {}

    @PUT
    @Operation(summary = "Withdraws a report; what it opened falls away, and the version before it is in force again")
    public Uni<Withdrawal> withdraw(@PathParam("id") String id, @Nullable Request request) {
        String by = Words.of("by", request == null ? null : request.by());
        String reason = Words.of("reason", request == null ? null : request.reason());
        Withdrawal withdrawal = new Withdrawal(by, clock.instant(), reason);
        return decide(id, withdrawal).replaceWith(withdrawal);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Counts a report again that was withdrawn")
    public Uni<Void> revoke(@PathParam("id") String id) {
        return decide(id, null);
    }

    private Uni<Void> decide(String id, @Nullable Withdrawal withdrawal) {
        return archive.withdraw(new ReportId(id), withdrawal, clock.instant())
                .map(kept -> kept.orElseThrow(NotFoundException::new))
                .replaceWithVoid();
    }
}
