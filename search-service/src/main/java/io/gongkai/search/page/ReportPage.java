package io.gongkai.search.page;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.search.query.IndexUnavailable;
import io.gongkai.search.query.ReportLookup;
import io.gongkai.search.remark.Remark;
import io.gongkai.search.remark.RemarkLookup;
import io.gongkai.validate.events.ReportValidated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One report: what {@code /reports/{id}} answers, as a page. */
@Path("/view/{id}")
public class ReportPage {
    private final ReportLookup reports;
    private final RemarkLookup remarks;
    private final ServiceAddresses services;

    ReportPage(ReportLookup reports, RemarkLookup remarks, ServiceAddresses services) {
        this.reports = reports;
        this.remarks = remarks;
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
                    .map(report -> view(report, visit))
                    .map(view -> Answer.of(Response.Status.OK, Templates.report(Frame.of(visit), view), visit))
                    .orElseGet(() -> Answer.of(Response.Status.NOT_FOUND, Templates.notFound(Frame.of(visit)), visit));
        } catch (IndexUnavailable e) {
            return Answer.unavailable(visit);
        }
    }

    private ReportView view(ReportValidated report, Visit visit) {
        Map<String, List<Remark>> said = report.findings().isEmpty()
                ? Map.of()
                : remarks.about(report.report().received().id());
        return new ReportViewing(visit.language(), services).of(report, said);
    }

    private static Optional<ReportId> reportId(String id) {
        try {
            return Optional.of(new ReportId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
