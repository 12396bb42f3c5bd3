package io.gongkai.search.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.search.Servers;
import io.gongkai.validate.events.ReportValidated;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Servers.class)
class PagesIT {
    private static final String HERE = "province=云溪省";

    @Inject
    IndexedSamples samples;

    @BeforeEach
    void index() {
        samples.ensure();
    }

    @Test
    void startShowsTheNewestReportsAndTheCounts() {
        Document page = page("/");

        assertThat(page.select(".hit")).isNotEmpty();
        assertThat(page.select(".facet h3").eachText()).contains("省份", "年度", "评判结果");
        assertThat(page.selectFirst("#q")).isNotNull();
    }

    @Test
    void searchMarksWordsWhereTheyWereFound() {
        Document page = page("/?" + HERE + "&county=临溪区&year=2024&q=三审");

        assertThat(page.select(".hit h3").eachText()).containsExactly("临溪区人民政府2024年政府信息公开工作年度报告");
        assertThat(page.select(".fragment mark").eachText()).containsExactly("三审");
        assertThat(page.select(".fragment .where").text()).isEqualTo("总体情况");
        assertThat(page.select(".hit .verdict").text()).isEqualTo("未发现问题");
        assertThat(page.select("#q").val()).isEqualTo("三审");
    }

    @Test
    void facetsNarrowAndChipsWiden() {
        Document all = page("/?" + HERE);
        Element errors = all.expectFirst(".facet a:contains(有错误)");

        Document narrowed = page(errors.attr("href"));

        assertThat(narrowed.select("#total").text())
                .isEqualTo("找到 " + errors.select(".count").text() + " 份报告");
        assertThat(narrowed.select(".chips a").eachText()).anyMatch(chip -> chip.contains("评判结果 有错误"));
        assertThat(narrowed.select(".facet a.selected").eachText()).anyMatch(value -> value.contains("有错误"));
        Document widened = page(narrowed.select(".chips a:contains(有错误)").attr("href"));
        assertThat(widened.select("#total").text())
                .isEqualTo(all.select("#total").text());
    }

    @Test
    void conditionFromTheFormBecomesPartOfTheAddress() {
        Response sent = get(
                "/?q=&" + HERE + "&figure=requests.received.total&comparison=%3E%3D&number=40&publishedFrom=",
                Map.of());

        assertThat(sent.statusCode()).isEqualTo(303);
        Document page = page(sent.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertThat(page.select(".hit h3").eachText()).containsExactly("临溪区人民政府2024年政府信息公开工作年度报告");
        assertThat(page.select(".chips").text()).contains("一、本年新收政府信息公开申请数量 · 总计 ≥ 40");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        Document first = page("/?" + HERE + "&sort=-year&size=20");
        Document second = page(first.select("a.next").attr("href"));

        List<String> seen = first.select(".hit h3 a").eachAttr("href");
        seen.addAll(second.select(".hit h3 a").eachAttr("href"));
        long inForce =
                SampleReports.all().stream().filter(ReportValidated::inForce).count();
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) inForce);
        assertThat(second.select("a.next")).isEmpty();
        assertThat(second.select(".paging a").text()).isEqualTo("回到第一页");
    }

    @Test
    void supersededVersionsAreShownWhenAskedFor() {
        String question = "/?" + HERE + "&county=临溪区&year=2023";

        assertThat(page(question).select(".hit")).isEmpty();
        assertThat(page(question + "&inForce=any").select(".hit .tag").text()).isEqualTo("第 1 版，已被替代");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        Document page = page("/?" + HERE + "&q=这句话哪里都没有");

        assertThat(page.select(".empty").text()).contains("没有符合条件的报告", "清除筛选条件再试");
    }

    @Test
    void questionThatCannotBeUnderstoodIsExplained() {
        Response answer = get("/?where=nonsense", Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.asString()).select("[role=alert]").text())
                .contains("这个查询无法理解", "nonsense", "requests.received.total>=100");
    }

    @Test
    void languageIsChineseUnlessChosenAndThenRemembered() {
        assertThat(page("/").select("html").attr("lang")).isEqualTo("zh-CN");

        Response chosen = get("/?lang=en", Map.of());

        assertThat(Jsoup.parse(chosen.asString()).select("html").attr("lang")).isEqualTo("en");
        Map<String, String> cookies = chosen.cookies();
        assertThat(cookies).containsEntry("lang", "en");
        Document later = Jsoup.parse(get(path(SampleReports.ERRORS), cookies).asString());
        assertThat(later.select("html").attr("lang")).isEqualTo("en");
        assertThat(later.select(".verdict").text()).isEqualTo("Errors");
        assertThat(later.select("#finding-1").text()).contains("but 12 is reported as the total");
        assertThat(later.expectFirst("[id=requests.received]").text())
                .isEqualTo("一、本年新收政府信息公开申请数量1. New requests this year");
    }

    @Test
    void reportShowsItsFindingsAtTheirCells() {
        Document page = page(path(SampleReports.ERRORS));

        assertThat(page.select("h1").text()).isEqualTo("望山县人民政府2023年政府信息公开工作年度报告");
        assertThat(page.select(".finding")).hasSize(3);
        Element total = page.expectFirst("[id=cell-requests.received.total]");
        assertThat(total.select(".figure").text()).isEqualTo("12");
        assertThat(total.className()).contains("number", "error");
        assertThat(total.attr("aria-describedby")).isEqualTo("finding-1");
        assertThat(page.expectFirst("[id=finding-1]").text()).contains("= 21，填报总计 12");
        assertThat(total.select("button").attr("popovertarget")).isEqualTo("note-1");
        assertThat(page.select("#finding-item-1 .suggestion").text()).contains("12 → 21");
        assertThat(page.select("#finding-item-1 .basis a").attr("href")).endsWith("/rules/requests-row-sum");
    }

    @Test
    void tableIsShownInTheLayoutThatIsPrinted() {
        Document page = page(path(SampleReports.ERRORS));

        assertThat(page.select("table.requests tbody tr")).hasSize(23);
        assertThat(page.select("#requests .layout").text()).contains("2019 年版格式");
        assertThat(page.select("table.disclosure").text()).contains("行政规范性文件");
        assertThat(page.select("#disclosure .layout")).isEmpty();
    }

    @Test
    void numberBlankSlashAndUnreadableAreToldApart() {
        Document page = page(path(SampleReports.BLANKS));

        assertThat(cell(page, "disclosure.licences.change")).isEqualTo("number: -13");
        assertThat(cell(page, "disclosure.regulations.made")).isEqualTo("notApplicable: /");
        assertThat(cell(page, "requests.received.research")).isEqualTo("blank warning: 空白");
        assertThat(cell(page, "requests.granted.total")).isEqualTo("unreadable: 无法读取");
        assertThat(cell(page, "requests.refused.stateSecret.total")).isEqualTo("number repaired: 0");
        assertThat(page.select("#repairs pre").text()).contains("属于国家秘密");
        assertThat(page.select("#standings").text()).contains("（一）予以公开的总计无法读取");
    }

    @Test
    void everyFigureNamesItsHeadings() {
        Document page = page(path(SampleReports.CLEAN));

        assertThat(page.select("table.form td[headers]")).hasSize(200);
        assertThat(page.select("table.form td[headers]").stream()
                        .flatMap(cell -> List.of(cell.attr("headers").split(" ")).stream()))
                .allMatch(id -> page.getElementById(id) != null);
    }

    @Test
    void whatIsMissingIsSaidPlainly() {
        Document cut = page(path(SampleReports.CUT));
        Document old = page(path(SampleReports.OLD));

        assertThat(cut.select("h1").text()).isEqualTo("（报告未印标题）");
        assertThat(cut.select(".notices").text()).contains("没有找到复议诉讼表");
        assertThat(cut.select("#disputes .absent").text()).contains("没有找到");
        assertThat(old.select(".notices").text()).contains("数字未予评判");
        assertThat(old.select(".findings").text()).contains("未评判不等于没有问题");
        assertThat(old.select("table")).isEmpty();
    }

    @Test
    void markUpInAReportIsText() {
        Document report = page(path(SampleReports.HOSTILE));
        Document hits = page("/?" + HERE + "&county=恶意区&q=三审制度");
        Document query = page("/?q=%3Cscript%3Ealert(1)%3C/script%3E%22%3E");

        assertThat(report.select("script, img[src=x]")).isEmpty();
        assertThat(report.select("h1").text()).startsWith("<script>alert('title')</script>");
        assertThat(report.select(".narrative").text()).contains("<script>alert('text')</script>", "&amp;");
        assertThat(report.expectFirst("[id=cell-requests.received.total]").attr("title"))
                .contains("\"><script>alert('raw')</script>");
        assertThat(hits.select("script")).isEmpty();
        assertThat(hits.select(".fragment").text()).contains("<script>alert('text')</script>");
        assertThat(query.select("script")).isEmpty();
        assertThat(query.select("#q").val()).isEqualTo("<script>alert(1)</script>\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=三审",
                "/?q=这句话哪里都没有",
                "/?where=nonsense",
                "/?lang=en",
                "ERRORS",
                "CAUSE",
                "BLANKS",
                "HOSTILE",
                "/view/00000000000000000000000000000000",
                "/nowhere"
            })
    void pagesHoldNothingInlineAndForbidIt(String name) {
        Response answer = get(name.startsWith("/") ? name : path(report(name)), Map.of());

        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                        + " form-action 'self' http://127.0.0.1:8081; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("style, [style], script:not([src]), iframe, object, embed"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(attribute -> attribute.startsWith("on"));
        assertThat(page.select("link[href], img[src], script[src]"))
                .allMatch(element -> (element.attr("href") + element.attr("src")).startsWith("/"));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("input:not([type=hidden]), select"))
                .allMatch(field ->
                        !page.select("label[for=" + field.id() + "]").isEmpty() || field.closest("label") != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/view/00000000000000000000000000000000", "/view/nonsense", "/nowhere", "/nowhere/else"})
    void whereThereIsNoPageOneSaysSo(String path) {
        Response answer = get(path, Map.of());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.asString()).select("h1").text()).isEqualTo("没有这一页");
    }

    @Test
    void programsGetProblemsInsteadOfPages() {
        assertThat(given().accept("application/json").get("/nowhere").contentType())
                .startsWith("application/problem+json");
        assertThat(given().accept("text/html").get("/reports/nonsense").contentType())
                .startsWith("application/problem+json");
    }

    /** Addresses in pages are encoded already; those written here hold Chinese. */
    private static Response get(String path, Map<String, String> cookies) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .accept("text/html")
                .cookies(cookies)
                .get(URI.create(path).toASCIIString());
    }

    private static ReportValidated report(String name) {
        return switch (name) {
            case "ERRORS" -> SampleReports.ERRORS;
            case "CAUSE" -> SampleReports.CAUSE;
            case "BLANKS" -> SampleReports.BLANKS;
            case "HOSTILE" -> SampleReports.HOSTILE;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String cell(Document page, String address) {
        Element cell = page.getElementById("cell-" + address);
        return cell == null
                ? "missing"
                : cell.className().strip().replaceAll("\\s+", " ") + ": "
                        + cell.select(".figure").text();
    }

    private static String path(ReportValidated report) {
        return "/view/" + report.report().received().id();
    }

    private static Document page(String path) {
        Response answer = get(path, Map.of());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
