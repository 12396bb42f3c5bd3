package io.gongkai.search.page;

import io.gongkai.validate.events.ReportValidated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page of a report that is not indexed, with the findings at their cells; it is sent on under another address. */
@Path("/view")
public class PreviewPage {
    private final ServiceAddresses services;

    PreviewPage(ServiceAddresses services) {
        this.services = services;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(Answer.HTML)
    @Operation(hidden = true)
    public Response page(ReportValidated judged, @Context UriInfo uri, @Context HttpHeaders headers) {
        Visit visit = Visit.of(uri, headers.getCookies());
        ReportView view = new ReportViewing(visit.language(), services).preview(judged);
        Frame frame = Frame.sentOn(visit, services.publicUrl());
        return Answer.of(Response.Status.OK, Templates.report(frame, view), visit);
    }
}
