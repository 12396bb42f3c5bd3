package io.gongkai.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Severity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Servers.class)
class SearchIT {
    private static final int REPORTS = 300;
    private static final int QUESTIONS = 150;
    private static final int SEED = 20251;

    @SuppressWarnings("NullAway.Init") // by inject()
    Servers servers;

    private final List<Judged> reports = new GeneratedReports(SEED).list(REPORTS);

    /** Whatever other tests left goes; the index is made again by what is sent. */
    private void fillAnew() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient();
                TestTopics topics = new TestTopics(servers.bootstrapServers())) {
            URI index = URI.create(servers.elasticsearch() + "/reports-000001");
            http.send(HttpRequest.newBuilder(index).DELETE().build(), HttpResponse.BodyHandlers.discarding());
            Map<String, Long> before = topics.counts("report.indexed");
            reports.forEach(r -> topics.send("report.validated", r.filing(), r.json(), Map.of()));
            topics.flush();
            reports.forEach(r -> before.merge(r.id(), 1L, Long::sum));
            topics.awaitCounts("report.indexed", before);
        }
    }

    @Test
    void hitsAndFacetsAreThoseOfABruteForceScan() throws Exception {
        fillAnew();
        Questions questions = new Questions(new Random(SEED));
        BruteForce bruteForce = new BruteForce(reports);
        int withHits = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = questions.next();
            BruteForce.Expected expected = bruteForce.answer(question);
            JsonNode answer = ask(question.query() + "&size=100");
            List<String> ids = new ArrayList<>(ids(answer));
            for (JsonNode page = answer; !page.get("cursor").isNull(); ) {
                page = ask(question.query() + "&size=37&cursor="
                        + page.get("cursor").asText());
                ids.addAll(ids(page));
            }
            assertThat(ids).as(question.query()).containsExactlyInAnyOrderElementsOf(expected.ids());
            assertThat(answer.get("total").asInt())
                    .as(question.query())
                    .isEqualTo(expected.ids().size());
            assertThat(answer.get("facets"))
                    .as(question.query())
                    .isEqualTo(Judged.JSON.readTree(Judged.JSON.writeValueAsBytes(expected.facets())));
            withHits += ids.isEmpty() ? 0 : 1;
        }
        assertThat(withHits).as("questions with hits").isGreaterThan(QUESTIONS / 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relevance",
                "year",
                "-year",
                "published",
                "-published",
                "received",
                "-received",
                "requests.received.total",
                "-figures.requests.received.total"
            })
    void cursorsWalkOverEverythingOnceInOrder(String sort) throws Exception {
        if (ask("?inForce=any&size=1&rule=generated").get("total").asInt() != REPORTS) {
            fillAnew();
        }
        List<String> ids = new ArrayList<>();
        List<JsonNode> hits = new ArrayList<>();
        String query = "?inForce=any&size=7&q=公开&sort=" + sort;
        JsonNode page = ask(query);
        int total = page.get("total").asInt();
        while (true) {
            ids.addAll(ids(page));
            page.get("hits").forEach(hits::add);
            if (page.get("cursor").isNull()) {
                break;
            }
            page = ask(query + "&cursor=" + page.get("cursor").asText());
        }
        assertThat(total).isGreaterThan(50);
        assertThat(ids).hasSize(total).doesNotHaveDuplicates();
        if (sort.equals("-year")) {
            List<Integer> years = hits.stream()
                    .map(h -> h.get("year").isNull()
                            ? Integer.MIN_VALUE
                            : h.get("year").asInt())
                    .toList();
            assertThat(years).isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Test
    void originalTextIsMarkedWhateverItsSpelling() throws Exception {
        Judged report = new Judged("标记县").section(Slot.DISCLOSURE, "二、主动公开", "落實“三 審”三校，⺠⽣信息<b>公開</b>。");
        index(report);

        JsonNode hit = ask("?q=标记县 三审三校 民生信息 公开").get("hits").get(0);

        assertThat(hit.get("section").asText()).isEqualTo("disclosure");
        assertThat(hit.get("highlights").get(0).asText())
                .isEqualTo("落實“<em>三 審”三校</em>，<em>⺠⽣信息</em>&lt;b&gt;<em>公開</em>&lt;/b&gt;。");
    }

    @Test
    void supersededVersionsAreFoundOnlyWhenAskedFor() throws Exception {
        Judged report = new Judged("更替县").section(Slot.OTHER, null, "独有词甲");
        report.inForce = false;
        index(report);

        assertThat(ask("?q=独有词甲").get("total").asInt()).isZero();
        assertThat(ask("?q=独有词甲&inForce=any").get("total").asInt()).isOne();
    }

    @Test
    void reportIsGivenBackWhole() throws Exception {
        Judged report = new Judged("全文县")
                .section(Slot.OTHER, "六、其他", "全文")
                .figure("requests.received.total", "12.50")
                .blank("requests.received.business")
                .finding("disputes-sum", Severity.ERROR);
        report.preamble = "前言";
        index(report);

        Response answer = given().get("/reports/" + report.id());

        JsonNode body = Judged.JSON.readTree(answer.asByteArray());
        assertThat(body.at("/report/issuer").asText()).isEqualTo("全文县");
        assertThat(body.at("/figures/requests.received.total/value").asText()).isEqualTo("12.50");
        assertThat(body.at("/figures/requests.received.business/state").asText())
                .isEqualTo("blank");
        assertThat(body.at("/findings/0/rule").asText()).isEqualTo("disputes-sum");
        assertThat(body.at("/preamble").asText()).isEqualTo("前言");
        assertThat(body.has("revision")).isFalse();
        given().header("If-None-Match", answer.header("ETag"))
                .get("/reports/" + report.id())
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsNotThereIsAProblemWithAHint() {
        Response answer = given().get("/reports/00000000000000000000000000000000");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("message.zh")).contains("接收服务");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*公*",
                "公?",
                "((((((((",
                "\"",
                "- - -",
                "公开~2^99",
                "{\"match_all\":{}}",
                "公开 AND *:*",
                "\u0000\u0001",
                "\uD83D\uDE00",
                "OR OR OR",
                "-公开 -政府",
                "\"公开 OR",
                "' OR 1=1 --",
                "<script>"
            })
    void anythingCanBeTyped(String typed) {
        given().queryParam("q", typed).get("/search").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=101", "size=x", "sort=nothing", "where=requests.received.total", "where=nothing>1", "year=abc",
                "cursor=nonsense", "cursor=AAAA", "unknown=1", "publishedFrom=yesterday", "verdict=guilty", "form=1999"
            })
    void whatIsWrongIsAProblemThatSaysWhatIsAllowed(String query) {
        Response answer = given().get("/search?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("parameter")).isEqualTo(query.split("=", 2)[0]);
        assertThat(answer.jsonPath().getString("message.zh")).isNotBlank();
    }

    @Test
    void datesBoundInclusively() throws Exception {
        Judged report = new Judged("日期县");
        report.publishedOn = LocalDate.of(1999, 2, 3);
        index(report);

        assertThat(ask("?publishedFrom=1999-02-03&publishedTo=1999-02-03")
                        .get("total")
                        .asInt())
                .isOne();
        assertThat(ask("?publishedTo=1999-02-02").get("total").asInt()).isZero();
    }

    private void index(Judged report) {
        try (TestTopics topics = new TestTopics(servers.bootstrapServers())) {
            topics.send("report.validated", report.filing(), report.json(), Map.of());
            topics.flush();
            topics.await("report.indexed", 1, r -> r.key().equals(report.id()));
        }
    }

    private static JsonNode ask(String query) {
        var request = given();
        for (String parameter : query.substring(1).split("&", -1)) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2) {
                request.queryParam(pair[0], pair[1]);
            }
        }
        Response answer = request.get("/search");
        assertThat(answer.statusCode()).as(query + " " + answer.asString()).isEqualTo(200);
        try {
            return Judged.JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("hits").findValuesAsText("id");
    }
}
