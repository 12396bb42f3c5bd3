package io.gongkai.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.Topics;
import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clerk tries a report before it is handed in. */
@ExtendWith(WholeSystem.class)
class CheckIT {
    private static final String WRONG = "pingyuan-2021-wrong-sum.txt";

    private final Gongkai gongkai;
    private final Clerk clerk;

    CheckIT(Gongkai gongkai) {
        this.gongkai = gongkai;
        this.clerk = new Clerk(gongkai);
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    @Test
    void saysWhatTheReportSaysAndWhatIsWrongInIt() {
        JsonNode checked = Clerk.json(check(Texts.sample(WRONG), "application/json"));
        JsonNode handedIn = clerk.report(clerk.dropUntilIndexed(Texts.sample(WRONG)));

        for (String part : List.of("report", "sections", "figures", "repairs", "findings", "verdict")) {
            assertThat(checked.path(part)).as(part).isEqualTo(handedIn.path(part));
        }
        assertThat(checked.path("findings")).isNotEmpty();
    }

    @Test
    void keepsNothingAndAnnouncesNothing() {
        String marked = Texts.of(7, "只是试查，不提交。");
        HttpResponse<String> answer = check(marked, "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String id = Clerk.json(answer).path("id").asText();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(status(Part.INGEST, "/reports/" + id)).isEqualTo(404);
        assertThat(status(Part.SEARCH, "/reports/" + id)).isEqualTo(404);
        assertThat(clerk.get(Part.VALIDATE, "/findings?report=" + id).path("findings"))
                .isEmpty();
        String kafka = gongkai.address(Part.KAFKA).getAuthority();
        assertThat(Topics.names())
                .allSatisfy(topic -> assertThat(TopicReading.of(kafka, topic))
                        .noneMatch(record ->
                                TopicReading.header(record, "ce_subject").equals(Optional.of(id))));
    }

    @Test
    void showsThePageOfTheReportWithTheFindingAtItsCell() {
        HttpResponse<String> page = check(Texts.sample(WRONG), "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains(gongkai.address(Part.SEARCH).toString());
        assertThat(page.body())
                .contains("试查结果")
                .containsPattern("id=\"cell-requests\\.granted\\.total\" class=\"number error")
                .contains("href=\"" + gongkai.address(Part.SEARCH) + "/gongkai.css");
    }

    @Test
    void refusesWhatIsNoReport() {
        HttpResponse<String> answer = check("今天天气很好，我们去公园散步。\n", "application/json");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Clerk.json(answer).path("type").asText()).isEqualTo("urn:gongkai:problem:unreadable-report");
        assertThat(check("今天天气很好。\n", "text/html").body()).startsWith("<!DOCTYPE html>");
    }

    /** The goal is two seconds at the median. */
    @Test
    void answersWithinTwoSecondsAtTheMedian() {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            String report = Texts.of(20 + i, "第 " + i + " 次试查。");
            long start = System.nanoTime();
            assertThat(check(report, "application/json").statusCode()).isEqualTo(200);
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        times.sort(null);
        assertThat(times.get(times.size() / 2)).isLessThan(Duration.ofSeconds(2));
    }

    private HttpResponse<String> check(String report, String accept) {
        return clerk.send(HttpRequest.newBuilder(clerk.at(Part.INGEST, "/checks?filename=report.txt"))
                .header("Content-Type", "text/plain")
                .header("Accept", accept)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(report, UTF_8)));
    }

    private int status(Part part, String path) {
        return clerk.send(HttpRequest.newBuilder(clerk.at(part, path)).timeout(Duration.ofSeconds(30)))
                .statusCode();
    }
}
