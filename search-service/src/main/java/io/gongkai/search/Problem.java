package io.gongkai.search;

import io.gongkai.parse.events.Message;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type kind of problem
 * @param title what it is, the same for all of its kind
 * @param status the HTTP status
 * @param detail what is wrong here, in English
 * @param instance path of the request
 * @param message the detail in both languages
 * @param parameter the query parameter that is wrong; null if none is
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Message message,
        @Nullable String parameter) {
    static final String MEDIA_TYPE = "application/problem+json";

    Response response() {
        Response.ResponseBuilder response =
                Response.status(status).type(MEDIA_TYPE).entity(this);
        return (status == 503 ? response.header("Retry-After", "5") : response).build();
    }
}
