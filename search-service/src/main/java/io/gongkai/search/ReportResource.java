package io.gongkai.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FilingId;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Notice;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.TableReading;
import io.gongkai.search.query.ReportLookup;
import io.gongkai.validate.events.Difference;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.NotJudged;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.events.RuleJudgement;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.events.Verdict;
import io.gongkai.validate.events.Withdrawal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code GET /reports/{id}}. */
@Path("/reports")
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
    private final ReportLookup lookup;

    ReportResource(ReportLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * A report with all that is known of it.
     *
     * @param judgements how every rule came out; not judged is not passed
     * @param statements the numbers in the narrative that name figures, each compared with the form
     * @param withdrawal who took the report back, when and why; null if it counts
     * @param difference what it says otherwise than the version before; null for the first
     */
    public record JudgedReport(
            @JsonProperty("report") Identity report,
            ReportId id,
            String sha256,
            @Nullable String filename,
            @Nullable URI source,
            Instant receivedAt,
            FilingId filing,
            int version,
            boolean inForce,
            Instant inForceSince,
            String preamble,
            List<Section> sections,
            String closing,
            List<TableReading> tables,
            Map<String, Figure> figures,
            List<Repair> repairs,
            List<Notice> notices,
            List<Finding> findings,
            List<NotJudged> notJudged,
            Verdict verdict,
            List<RuleJudgement> judgements,
            List<Statement> statements,
            @Nullable Withdrawal withdrawal,
            @Nullable Difference difference) {

        static JudgedReport of(ReportValidated judged) {
            ReportParsed report = judged.report();
            return new JudgedReport(
                    report.identity(),
                    report.received().id(),
                    report.received().sha256(),
                    report.received().filename(),
                    report.received().source(),
                    report.received().receivedAt(),
                    report.filing(),
                    judged.version(),
                    judged.inForce(),
                    judged.inForceSince(),
                    report.preamble(),
                    report.sections(),
                    report.closing(),
                    report.tables(),
                    report.figures(),
                    report.repairs(),
                    report.notices(),
                    judged.findings(),
                    judged.notJudged(),
                    judged.verdict(),
                    judged.judgements(),
                    judged.statements(),
                    judged.withdrawal(),
                    judged.difference());
        }
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(
            summary = "One report: its identity, sections, figures, repairs and findings",
            description = "With how every rule came out (judgements) and the numbers of the narrative against the form"
                    + " (statements). The cause of a finding names the cells to be changed; a finding whose role is echo"
                    + " goes with its cause.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = JudgedReport.class)))
    @APIResponse(responseCode = "404", description = "Not indexed")
    public Response report(@PathParam("id") String id, @Context Request request) {
        ReportValidated judged = lookup.find(checked(id)).orElseThrow(() -> new ReportNotFound(id));
        EntityTag tag = new EntityTag(String.valueOf(judged.revision()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged != null
                ? unchanged.build()
                : Response.ok(JudgedReport.of(judged)).tag(tag).build();
    }

    private static ReportId checked(String id) {
        try {
            return new ReportId(id);
        } catch (IllegalArgumentException e) {
            throw new ReportNotFound(id);
        }
    }
}
