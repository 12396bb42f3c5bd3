package io.gongkai.search;

import io.gongkai.search.ReportResource.JudgedReport;
import io.gongkai.validate.events.ReportValidated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** What {@code GET /reports/{id}} would answer of a report that is not indexed; the dry run of ingest-service asks here. */
@Path("/previews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {

    @POST
    @Operation(
            summary = "A judged report as it would be shown, without indexing it",
            description = "Takes what validate-service answers at /judgements.")
    public JudgedReport preview(@RequestBody @Schema(hidden = true) ReportValidated judged) {
        return JudgedReport.of(judged);
    }
}
