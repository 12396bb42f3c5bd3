package io.gongkai.search.page;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a clerk tries a report before it is handed in. */
@Path("/check")
public class CheckPage {
    private final ServiceAddresses services;

    CheckPage(ServiceAddresses services) {
        this.services = services;
    }

    @GET
    @Produces(Answer.HTML)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
        Visit visit = Visit.of(uri, headers.getCookies());
        String action =
                services.ingestUrl() + "/checks?lang=" + visit.language().code();
        return Answer.of(Response.Status.OK, Templates.check(Frame.of(visit), action), visit);
    }
}
