package io.gongkai.search.page;

import io.gongkai.search.query.IndexUnavailable;
import io.gongkai.search.query.InvalidRequest;
import io.gongkai.search.query.ReportSearch;
import io.gongkai.search.query.SearchRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Searching: what {@code /search} answers, as a page. */
@Path("/")
public class SearchPage {
    private final ReportSearch search;
    private final ServiceAddresses services;

    SearchPage(ReportSearch search, ServiceAddresses services) {
        this.search = search;
        this.services = services;
    }

    @GET
    @Produces(Answer.HTML)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response page(@Context UriInfo uri, @Context HttpHeaders headers) {
        Visit visit = Visit.of(uri, headers.getCookies());
        QueryString query = SearchForm.read(visit.query());
        if (!query.equals(visit.query())) {
            return Response.seeOther(URI.create(query.at("/"))).build();
        }
        SearchViewing viewing = new SearchViewing(query, visit.language(), services);
        try {
            SearchRequest request = SearchRequest.of(parameters(query));
            SearchView view = viewing.of(request, search.search(request));
            return Answer.of(Response.Status.OK, Templates.search(Frame.of(visit), view), visit);
        } catch (InvalidRequest e) {
            SearchView view = viewing.of(e.explanation());
            return Answer.of(Response.Status.BAD_REQUEST, Templates.search(Frame.of(visit), view), visit);
        } catch (IndexUnavailable e) {
            return Answer.unavailable(visit);
        }
    }

    private static Map<String, List<String>> parameters(QueryString query) {
        return query.parameters().stream()
                .collect(Collectors.groupingBy(
                        QueryString.Parameter::name,
                        Collectors.mapping(QueryString.Parameter::value, Collectors.toList())));
    }
}
