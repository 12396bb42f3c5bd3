package io.gongkai.search.page;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.search.query.IndexUnavailable;
import io.gongkai.search.query.ReportLookup;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One report: what {@code /reports/{id}} answers, as a page. */
@Path("/view/{id}")
public class ReportPage {
    private final ReportLookup reports;
    private final ServiceAddresses services;

    ReportPage(ReportLookup reports, ServiceAddresses services) {
        this.reports = reports;
        this.services = services;
    }

    @GET
    @Produces(Answer.HTML)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response page(@PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Visit visit = Visit.of(uri, headers.getCookies());
        try {
            return reportId(id)
                    .flatMap(reports::find)
                    .map(report -> new ReportViewing(visit.language(), services).of(report))
                    .map(view -> Answer.of(Response.Status.OK, Templates.report(Frame.of(visit), view), visit))
                    .orElseGet(() -> Answer.of(Response.Status.NOT_FOUND, Templates.notFound(Frame.of(visit)), visit));
        } catch (IndexUnavailable e) {
            return Answer.unavailable(visit);
        }
    }

    private static Optional<ReportId> reportId(String id) {
        try {
            return Optional.of(new ReportId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
