package io.gongkai.search.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Sends a page, and remembers the language that it was asked for in. */
final class Answer {
    static final String HTML = "text/html;charset=UTF-8";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    static Response of(Response.Status status, TemplateInstance page, Visit visit) {
        return builder(status, page, visit).build();
    }

    /** The index is away; asking again after a few seconds is right, it restarts in ten. */
    static Response unavailable(Visit visit) {
        return builder(Response.Status.SERVICE_UNAVAILABLE, Templates.unavailable(Frame.of(visit)), visit)
                .header(HttpHeaders.RETRY_AFTER, 10)
                .build();
    }

    private static Response.ResponseBuilder builder(Response.Status status, TemplateInstance page, Visit visit) {
        Language language = visit.language();
        Response.ResponseBuilder answer = Response.status(status)
                .entity(page.setLocale(language.locale()).render())
                .type(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return visit.chosen() ? answer.cookie(cookie(language)) : answer;
    }

    private static NewCookie cookie(Language language) {
        return new NewCookie.Builder("lang")
                .value(language.code())
                .path("/")
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private Answer() {}
}
