package io.gongkai.search.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows people a page where programs get a problem document: at addresses that do not exist, and after faults. */
class ErrorPages {
    /** Whoever opens these gets JSON, problems included. */
    private static final List<String> PROGRAMS = List.of("/search", "/reports");

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isBrowsing(request) || MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            return;
        }
        Visit visit = Visit.of(request.getUriInfo(), request.getCookies());
        Frame frame = Frame.of(visit);
        if (response.getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
            show(Templates.notFound(frame), visit, response);
        }
        if (response.getStatus() >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            show(Templates.failed(frame), visit, response);
        }
    }

    private static boolean isBrowsing(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return request.getMethod().equals(HttpMethod.GET)
                && request.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)
                && PROGRAMS.stream().noneMatch(program -> path.equals(program) || path.startsWith(program + "/"));
    }

    private static void show(TemplateInstance page, Visit visit, ContainerResponseContext response) {
        Language language = visit.language();
        response.setEntity(page.setLocale(language.locale()).render(), null, MediaType.valueOf(Answer.HTML));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.COOKIE);
    }
}
