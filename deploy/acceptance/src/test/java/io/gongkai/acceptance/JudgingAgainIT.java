package io.gongkai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The archive is judged again to its end, even if validate-service is killed while it is at it. */
@ExtendWith(WholeSystem.class)
class JudgingAgainIT {
    private static final String RULE = "published-late";
    private static final String SETTING = "/rules/" + RULE + "/setting";
    private static final List<String> COUNTIES = List.of("岱山县", "嵊泗县", "文成县", "平阳县", "永嘉县");

    private Clerk clerk;

    @BeforeEach
    void open(Gongkai gongkai) {
        clerk = new Clerk(gongkai);
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    @Test
    void nothingIsLostWhenTheServiceDiesWhileItJudgesAgain(Gongkai gongkai) {
        List<String> ids = new ArrayList<>();
        for (String county : COUNTIES) {
            for (int year = 2022; year <= 2025; year++) {
                ids.add(clerk.drop(Texts.of(county, year, "逾期。").replace("年1月18日", "年4月18日")));
            }
        }
        ids.forEach(clerk::end);
        assertThat(lives())
                .hasSize(ids.size())
                .allSatisfy((_, life) -> assertThat(life).isEqualTo("open 1"));

        // dies before it has begun
        send(HttpRequest.newBuilder(clerk.at(Part.VALIDATE, SETTING))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":false,\"by\":\"张三\",\"reason\":\"试点\"}")));
        restart(gongkai);
        awaitDone();
        assertThat(lives())
                .hasSize(ids.size())
                .allSatisfy((_, life) -> assertThat(life).isEqualTo("retracted 2"));

        // dies in the middle, unless it is quicker than we look
        send(HttpRequest.newBuilder(clerk.at(Part.VALIDATE, SETTING + "?by=zhang&reason=over"))
                .DELETE());
        Clerk.await("first filings judged again").until(() -> waiting() < filings());
        restart(gongkai);
        awaitDone();
        assertThat(lives())
                .hasSize(ids.size())
                .allSatisfy((_, life) -> assertThat(life).isEqualTo("open 3"));

        for (String id : ids) {
            Clerk.await("finding of report " + id + " in the index")
                    .until(() -> rules(id).contains(RULE));
        }
    }

    private void restart(Gongkai gongkai) {
        gongkai.kill(Part.VALIDATE);
        gongkai.start(Part.VALIDATE);
    }

    private void awaitDone() {
        Clerk.await("everything judged again").until(() -> waiting() == 0);
    }

    private long waiting() {
        return clerk.get(Part.VALIDATE, SETTING).at("/progress/waiting").asLong();
    }

    private long filings() {
        return clerk.get(Part.VALIDATE, SETTING).at("/progress/filings").asLong();
    }

    /** Of each filing here: how its last finding of the rule stands, and after how many events. */
    private Map<String, String> lives() {
        Map<String, String> lives = new TreeMap<>();
        for (JsonNode finding : clerk.findings().reversed()) { // the newest last
            if (finding.at("/finding/rule").asText().equals(RULE)
                    && COUNTIES.contains(finding.at("/filing/county").asText())) {
                lives.put(
                        finding.at("/filing/id").asText(),
                        finding.path("status").asText() + " "
                                + finding.path("occurrence").asText());
            }
        }
        return lives;
    }

    private List<String> rules(String id) {
        return clerk.report(id).path("findings").findValuesAsText("rule");
    }

    private void send(HttpRequest.Builder request) {
        assertThat(clerk.send(request).statusCode()).isEqualTo(200);
    }
}
