package io.gongkai.ingest.check;

import io.gongkai.ingest.outbox.Traceparent;
import io.gongkai.ingest.problem.ProblemKind;
import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.problem.Refused;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.logging.Logger;

/** Asks other services over HTTP. */
@Singleton
class Neighbours {
    private static final Logger LOG = Logger.getLogger(Neighbours.class);

    private final CheckSettings settings;
    private final HttpClient http;

    Neighbours(CheckSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
    }

    /**
     * Posts and waits for the answer, whatever its status.
     *
     * @throws Refused if there is none in time
     */
    HttpResponse<byte[]> ask(URI address, String mediaType, byte[] body, String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(settings.patience())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.ACCEPT, accept + ", application/problem+json;q=0.1")
                .POST(BodyPublishers.ofByteArray(body));
        String trace = Traceparent.current();
        if (trace != null) {
            request.header("traceparent", trace);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            LOG.warnf("check: no answer from %s: cause=%s", address.getAuthority(), e);
            throw new Refused(silent());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(silent());
        }
    }

    /** Why an answer that is none is not passed on. */
    Refusal silent(HttpResponse<byte[]> answer) {
        LOG.warnf("check: %s answered with status %d", answer.uri().getAuthority(), answer.statusCode());
        return silent();
    }

    private static Refusal silent() {
        return Refusal.of(
                ProblemKind.CHECK_UNAVAILABLE,
                "暂时不能试查：读取、核对或展示服务没有应答，请稍后重试。正式提交不受影响。",
                "Reports cannot be checked now: the service that reads, judges or shows them does not answer. Try again"
                        + " later. Handing reports in is not affected.");
    }
}
