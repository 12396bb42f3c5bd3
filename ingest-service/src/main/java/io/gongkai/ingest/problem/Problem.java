package io.gongkai.ingest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.parse.events.Message;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type names the kind of problem, e.g. {@code urn:gongkai:problem:too-large}
 * @param title the kind of problem in a few words
 * @param status the HTTP status
 * @param detail what is wrong here, in English
 * @param instance the path that was asked for
 * @param message the same in Chinese and English, with what to do
 * @param items when several reports were sent and none was accepted: each with its problem; otherwise absent
 */
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        Message message,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<?> items) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem document of a refusal. */
    public static Problem of(Refusal refusal, String instance) {
        return withStatus(refusal, refusal.kind().status(), instance);
    }

    /** The problem document of a refusal whose status is not that of its kind. */
    public static Problem withStatus(Refusal refusal, int status, String instance) {
        ProblemKind kind = refusal.kind();
        URI type = URI.create("urn:gongkai:problem:" + kind.slug());
        return new Problem(type, kind.title(), status, refusal.message().en(), instance, refusal.message(), null);
    }

    /** The same problem, with what was refused. */
    public Problem withItems(List<?> refused) {
        return new Problem(type, title, status, detail, instance, message, refused);
    }
}
