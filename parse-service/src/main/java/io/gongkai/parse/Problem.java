package io.gongkai.parse;

import io.gongkai.parse.events.Message;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * A problem document (RFC 9457).
 *
 * @param type kind of problem
 * @param title what it is, the same for all of its kind
 * @param status the HTTP status
 * @param detail what is wrong here, in English
 * @param instance path of the request
 * @param message the detail in both languages
 */
record Problem(String type, String title, int status, String detail, String instance, Message message) {
    static final String MEDIA_TYPE = "application/problem+json";

    /** As many reports are being read as may. */
    static Response busy(String instance) {
        Message message = new Message("正在读取的报告过多，请稍后重试。", "Too many reports are being read at once. Try again later.");
        return Response.status(503)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, 5)
                .entity(new Problem(
                        "urn:gongkai:problem:busy", "Too many readings at once", 503, message.en(), instance, message))
                .build();
    }
}
