package io.gongkai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gongkai.embedded.run.Gongkai;
import io.gongkai.embedded.run.Part;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a wrong report is told, and what follows when years, versions, rules and withdrawals come and go. */
@ExtendWith(WholeSystem.class)
class JudgingIT {
    private static final String RECEIVED = "一、本年新收政府信息公开申请数量\t\t\t14\t2\t0\t0\t1\t0\t17";
    private static final String CARRIED_OUT = "四、结转下年度继续办理\t\t\t2\t0\t0\t0\t0\t0\t2";
    private static final String RECEIVED_2023 = "一、本年新收政府信息公开申请数量\t\t\t20\t1\t0\t1\t0\t0\t22";
    private static final String CARRIED_IN_2023 = "二、上年结转政府信息公开申请数量\t\t\t2\t0\t0\t0\t0\t0\t2";

    private final Gongkai gongkai;
    private final Clerk clerk;

    JudgingIT(Gongkai gongkai) {
        this.gongkai = gongkai;
        this.clerk = new Clerk(gongkai);
    }

    @AfterEach
    void leave() {
        clerk.close();
    }

    @Test
    void wrongCellIsNamedWithItsRightValueByTheStreamAndByTheReport() throws Exception {
        try (FailureListening failures = FailureListening.to(gongkai, "仙居县")) {
            String id = clerk.dropUntilIndexed(
                    change(Texts.of("仙居县", 2022, "一格有误。"), RECEIVED, RECEIVED.replace("\t17", "\t71")));

            JsonNode opened = failures.awaitEvent("opened", "requests-row-sum").path("finding");
            JsonNode shown = finding(clerk.report(id), "requests-row-sum");
            for (JsonNode finding : List.of(opened, shown)) {
                assertThat(Clerk.texts(finding.at("/cause/addresses"))).containsExactly("requests.received.total");
                JsonNode change = finding.at("/suggestion/changes/0");
                assertThat(change.path("address").asText()).isEqualTo("requests.received.total");
                assertThat(change.path("from").asText()).isEqualTo("71");
                assertThat(change.path("to").asText()).isEqualTo("17");
                assertThat(finding.at("/suggestion/slip").asText()).isEqualTo("digitsTransposed");
            }
            assertThat(shown).isEqualTo(opened);
            assertThat(standing(clerk.report(id), "requests-row-sum")).isEqualTo("fails");
            assertThat(standing(clerk.report(id), "disputes-sum")).isEqualTo("holds");
        }
    }

    @Test
    void carryOverIsJudgedWhenTheLaterYearComesLastAndResolvedByItsCorrection() throws Exception {
        try (FailureListening failures = FailureListening.to(gongkai, "三门县")) {
            clerk.dropUntilIndexed(Texts.of("三门县", 2022, "前一年。"));
            String later = clerk.dropUntilIndexed(unlikeTheYearBefore("三门县"));

            JsonNode opened = failures.awaitEvent("opened", "carry-over");
            assertThat(opened.at("/filing/year").asInt()).isEqualTo(2023);
            assertThat(finding(clerk.report(later), "carry-over")
                            .path("message")
                            .toString())
                    .contains("2022");

            clerk.dropUntilIndexed(Texts.ofNextYear("三门县", "更正版。"));
            JsonNode resolved = failures.awaitEvent("resolved", "carry-over");
            assertThat(resolved.at("/finding/fingerprint")).isEqualTo(opened.at("/finding/fingerprint"));
        }
    }

    @Test
    void carryOverIsJudgedWhenTheEarlierYearComesLastAndResolvedByItsCorrection() throws Exception {
        try (FailureListening failures = FailureListening.to(gongkai, "天台县")) {
            String later = clerk.dropUntilIndexed(unlikeTheYearBefore("天台县"));
            assertThat(standing(clerk.report(later), "carry-over")).isEqualTo("notJudged");

            String earlier = Texts.of("天台县", 2022, "后到的前一年。");
            clerk.dropUntilIndexed(earlier);
            assertThat(failures.awaitEvent("opened", "carry-over")
                            .at("/filing/year")
                            .asInt())
                    .isEqualTo(2023);
            Clerk.await("the later report shows it")
                    .until(() -> standing(clerk.report(later), "carry-over"), "fails"::equals);

            String corrected = change(earlier, CARRIED_OUT, CARRIED_OUT.replace('2', '3'));
            corrected = change(corrected, RECEIVED, RECEIVED.replace("14", "15").replace("17", "18"));
            clerk.dropUntilIndexed(change(corrected, "新收申请17件", "新收申请18件"));
            failures.awaitEvent("resolved", "carry-over");
            Clerk.await("the later report is free of it")
                    .until(() -> standing(clerk.report(later), "carry-over"), "holds"::equals);
        }
    }

    @Test
    void secondVersionIsInForceTheFirstStaysReadableAndTheirDifferenceIsTold() {
        String text = Texts.of("松阳县", 2022, "初稿。");
        String first = clerk.dropUntilIndexed(change(text, RECEIVED, RECEIVED.replace("17", "18")));
        String second = clerk.dropUntilIndexed(text.replace("初稿。", "定稿。"));

        JsonNode former = Clerk.await("first version superseded")
                .until(
                        () -> clerk.report(first),
                        report -> !report.path("inForce").asBoolean());
        JsonNode current = clerk.report(second);
        assertThat(current.path("inForce").asBoolean()).isTrue();
        assertThat(current.path("version").asInt()).isEqualTo(2);
        assertThat(former.at("/figures/requests.received.total/value").asText()).isEqualTo("18");
        assertThat(found("定稿", "")).contains(second).doesNotContain(first);
        assertThat(found("初稿", "&inForce=any")).contains(first);

        JsonNode difference = clerk.get(Part.VALIDATE, versions(current) + "/1/difference/2");
        assertThat(difference.path("from").asText()).isEqualTo(first);
        assertThat(difference.path("figures"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.toString())
                        .contains("requests.received.total", "\"from\":\"18\"", "\"to\":\"17\""));
        assertThat(difference.path("texts").toString()).contains("初稿", "定稿");
        assertThat(rules(difference.path("resolved"))).contains("requests-row-sum", "requests-column-balance");
        assertThat(current.path("difference").path("figures")).isEqualTo(difference.path("figures"));
    }

    @Test
    void ruleSwitchedOffRetractsItsFindingsAndOnAgainOpensThem() throws Exception {
        String rule = "money-decimals";
        try (FailureListening failures = FailureListening.to(gongkai, "庆元县")) {
            String id = clerk.dropUntilIndexed(change(Texts.of("庆元县", 2022, "小数过长。"), "\t3261.5\t", "\t3261.512345\t"));
            failures.awaitEvent("opened", rule);
            try {
                set(rule, "{\"enabled\":false,\"by\":\"验收\",\"reason\":\"试停用\"}");
                assertThat(failures.awaitEvent("retracted", rule).path("why").toString())
                        .contains("停用");
                Clerk.await("the report is free of it")
                        .until(() -> clerk.report(id).path("findings").toString(), text -> !text.contains(rule));
            } finally {
                set(rule, "{\"enabled\":true,\"by\":\"验收\",\"reason\":\"恢复\"}");
            }
            Clerk.await("opened again")
                    .until(
                            () -> failures.events().stream()
                                    .filter(event -> FailureListening.is(event, "opened", rule))
                                    .count(),
                            count -> count == 2);
        }
    }

    @Test
    void withdrawnReportStaysReadableAndTheVersionBeforeIsInForceAgain() throws Exception {
        try (FailureListening failures = FailureListening.to(gongkai, "遂昌县")) {
            String text = Texts.of("遂昌县", 2022, "正确的一版。");
            String right = clerk.dropUntilIndexed(text);
            String wrong = clerk.dropUntilIndexed(
                    change(text.replace("正确的一版。", "误发的一版。"), RECEIVED, RECEIVED.replace("17", "18")));
            failures.awaitEvent("opened", "requests-row-sum");

            put("/reports/" + wrong + "/withdrawal", "{\"by\":\"县政务公开办\",\"reason\":\"误报\"}");

            Clerk.await("its finding falls away")
                    .until(() -> failures.events().stream()
                            .anyMatch(event -> !FailureListening.is(event, "opened", "requests-row-sum")
                                    && FailureListening.is(
                                            event, event.path("event").asText(), "requests-row-sum")));
            JsonNode withdrawn = Clerk.await("withdrawal shows")
                    .until(
                            () -> clerk.report(wrong),
                            report -> report.path("withdrawal").isObject());
            assertThat(withdrawn.path("inForce").asBoolean()).isFalse();
            assertThat(withdrawn.at("/withdrawal/reason").asText()).isEqualTo("误报");
            Clerk.await("version before in force")
                    .until(() -> clerk.report(right).path("inForce").asBoolean());
        }
    }

    @Test
    void remarkOfAPersonStandsOnThePageAndStaysWhenTheFindingComesBack() throws Exception {
        try (FailureListening failures = FailureListening.to(gongkai, "云和县")) {
            String wrong = change(Texts.of("云和县", 2022, "有误的一版。"), RECEIVED, RECEIVED.replace("\t17", "\t71"));
            String first = clerk.dropUntilIndexed(wrong);
            JsonNode opened = failures.awaitEvent("opened", "requests-row-sum").path("finding");
            String remarks = "/findings/" + opened.path("fingerprint").asText() + "/remarks";
            post(remarks, "{\"kind\":\"explain\",\"why\":\"录入时颠倒了两位\",\"by\":\"县政务公开办\"}");
            awaitOnPage(first, "录入时颠倒了两位", "县政务公开办");

            clerk.dropUntilIndexed(Texts.of("云和县", 2022, "改正的一版。"));
            failures.awaitEvent("resolved", "requests-row-sum");
            String again = clerk.dropUntilIndexed(wrong.replace("有误的一版。", "又错的一版。"));

            assertThat(finding(clerk.report(again), "requests-row-sum").path("fingerprint"))
                    .isEqualTo(opened.path("fingerprint"));
            assertThat(clerk.get(Part.VALIDATE, remarks).at("/0/why").asText()).isEqualTo("录入时颠倒了两位");
            awaitOnPage(again, "录入时颠倒了两位");
        }
    }

    /** The report of 2023, whose requests carried in are not those that the year before carried out. */
    private static String unlikeTheYearBefore(String county) {
        String text = Texts.ofNextYear(county, "与上年不衔接。");
        String changed = change(text, CARRIED_IN_2023, CARRIED_IN_2023.replace('2', '3'));
        changed =
                change(changed, RECEIVED_2023, RECEIVED_2023.replace("20", "19").replace("22", "21"));
        return change(changed, "新收申请22件，上年结转2件", "新收申请21件，上年结转3件");
    }

    private static String change(String text, String before, String after) {
        assertThat(text).contains(before);
        assertThat(after).isNotEqualTo(before);
        return text.replace(before, after);
    }

    private static JsonNode finding(JsonNode report, String rule) {
        return report.path("findings")
                .valueStream()
                .filter(finding -> rule.equals(finding.path("rule").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not among " + report.path("findings")));
    }

    private static String standing(JsonNode report, String rule) {
        return report.path("judgements")
                .valueStream()
                .filter(judgement -> rule.equals(judgement.path("rule").asText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not among " + report.path("judgements")))
                .path("standing")
                .asText();
    }

    private static List<String> rules(JsonNode findings) {
        return findings.valueStream()
                .map(finding -> finding.path("rule").asText())
                .toList();
    }

    private List<String> found(String words, String parameters) {
        return clerk.search(words, parameters)
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("id").asText())
                .toList();
    }

    private static String versions(JsonNode report) {
        return "/filings/" + report.path("filing").asText() + "/versions";
    }

    private void set(String rule, String setting) {
        put("/rules/" + rule + "/setting", setting);
    }

    /** A page is shown without its remarks where validate-service is slow to tell them. */
    private void awaitOnPage(String id, String... words) {
        Clerk.await("remark on the page")
                .untilAsserted(() -> assertThat(page(id)).contains(words));
    }

    /** The report as a reader sees it. */
    private String page(String id) {
        return clerk.send(HttpRequest.newBuilder(clerk.at(Part.SEARCH, "/view/" + id))
                        .header("Accept", "text/html"))
                .body();
    }

    private void put(String path, String body) {
        send("PUT", path, body, 200);
    }

    private void post(String path, String body) {
        send("POST", path, body, 201);
    }

    private void send(String method, String path, String body, int status) {
        var answer = clerk.send(HttpRequest.newBuilder(clerk.at(Part.VALIDATE, path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
}
