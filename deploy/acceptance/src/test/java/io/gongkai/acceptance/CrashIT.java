package io.gongkai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was accepted is found, once, even if every service is killed on the way. */
@ExtendWith(WholeSystem.class)
class CrashIT {
    private static final String MARKER = "这一句只用来核对有没有漏掉的报告";

    /** The report before which a service is killed. It is started again at once, and meanwhile reports go on coming. */
    private static final Map<Integer, Part> KILLS =
            Map.of(5, Part.PARSE, 17, Part.VALIDATE, 29, Part.SEARCH, 41, Part.INGEST);

    @Test
    void fiftyReportsSurviveTheDeathOfEveryService(Gongkai gongkai) throws Exception {
        try (Clerk clerk = new Clerk(gongkai);
                ExecutorService restarts = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> restarted = new ArrayList<>();
            Set<String> ids = new LinkedHashSet<>();
            for (int number = 0; number < Texts.DISTINCT; number++) {
                Part victim = KILLS.get(number);
                if (victim != null) {
                    gongkai.kill(victim);
                    restarted.add(restarts.submit(() -> gongkai.start(victim)));
                }
                ids.add(accepted(clerk, Texts.of(number, MARKER + "。")));
            }
            for (Future<?> restart : restarted) {
                restart.get(3, TimeUnit.MINUTES);
            }

            assertThat(ids).hasSize(Texts.DISTINCT);
            for (String id : ids) {
                JsonNode receipt = clerk.end(id);
                assertThat(Clerk.status(receipt)).as(receipt.toString()).isEqualTo("indexed");
            }
            JsonNode found = clerk.search("\"" + MARKER + "\"", "&size=100");
            assertThat(found.path("total").asLong()).isEqualTo(Texts.DISTINCT);
            assertThat(found.path("hits")
                            .valueStream()
                            .map(hit -> hit.path("id").asText()))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    /** Posts until it is accepted, as anyone does whose connection breaks: the same bytes are the same report. */
    private static String accepted(Clerk clerk, String text) {
        return Clerk.await("acceptance")
                .ignoreException(UncheckedIOException.class)
                .until(() -> post(clerk, text), id -> !id.isEmpty());
    }

    private static String post(Clerk clerk, String text) {
        HttpResponse<String> answer = clerk.post(text.getBytes(StandardCharsets.UTF_8), "text/plain");
        return answer.statusCode() == 503 ? "" : Clerk.id(answer);
    }
}
