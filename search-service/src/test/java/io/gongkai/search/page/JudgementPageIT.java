package io.gongkai.search.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.search.Servers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page says of how a report was judged: the cause, the numbers of the text, the rules. */
@QuarkusTest
@WithTestResource(Servers.class)
class JudgementPageIT {

    @Inject
    IndexedSamples samples;

    @BeforeEach
    void index() {
        samples.ensure();
    }

    @Test
    void causeComesFirstAndItsEchoPointsToIt() {
        Document page = page("");

        assertThat(page.select("#finding-item-1 .what").text()).contains("各类申请人之和＝总计");
        assertThat(page.select("#finding-item-1 .cause").text()).contains("应为 11，可能错了一位数字");
        assertThat(page.select("#finding-item-1 .basis").text()).contains("表三总计栏");
        assertThat(page.select("#finding-item-1 a[href=#finding-item-2]")).hasSize(1);
        assertThat(page.select("#finding-item-2.echo a[href=#finding-item-1]").text())
                .contains("与第 1 项同一原因");
    }

    @Test
    void cellToBeChangedStandsOutWithWhatItShouldBe() {
        Document page = page("");

        assertThat(page.expectFirst("[id=cell-requests.granted.total]").className())
                .contains("error")
                .doesNotContain("part");
        assertThat(page.expectFirst("[id=cell-requests.granted.total] .expected")
                        .text())
                .isEqualTo("应为 11");
        assertThat(page.expectFirst("[id=cell-requests.total.total]").className())
                .contains("error part");
        assertThat(page.select("[id=cell-requests.total.total] .mark")).isEmpty();
    }

    @Test
    void summarySaysWhatIsWrongAndWhatWouldRepairIt() {
        String summary = page("").select(".summary").text();

        assertThat(summary)
                .contains("错误 2 项；其中 1 项由别项引起")
                .contains("予以公开的总计填报 12，应为 11")
                .contains("正文 6 个部分，表格 3 张：200 格有数字")
                .contains("与表格不一致 1，与表格一致 1")
                .contains("不成立 2，未能评判 1，空白按 0 计则成立 1，成立 1，不适用于本年度 1");
    }

    @Test
    void numbersOfTheTextLeadToTheirComparisonsAndCells() {
        Document page = page("");

        assertThat(page.select("#overview .said").eachText()).containsExactly("收到申请19件", "办结申请20件");
        assertThat(page.select("#overview div p").eachText()).containsExactly("本县编制了报告。", "全年收到申请19件，办结申请20件。");
        assertThat(page.expectFirst("#said-2").className()).contains("differing");
        assertThat(page.select("#statement-2").text()).contains("与表格不一致", "20件", "表格：11");
        assertThat(page.select("#statement-2 .names a").attr("href")).isEqualTo("#cell-requests.total.total");
    }

    @Test
    void rulesAreGroupedByHowTheyCameOut() {
        Document page = page("");

        assertThat(page.select(".standing.notJudged").text()).contains("没有该机关 2021 年度的报告");
        assertThat(page.select(".standing.holdsIfBlanksAreZero").text()).contains("有 7 格空白按 0 计");
        assertThat(page.select(".standing.holds a").text()).isEqualTo("缺少标题");
        assertThat(page.select(".standing.fails a[href=#finding-item-2]")).hasSize(1);
    }

    @Test
    void withdrawnReportSaysByWhomAndWhy() {
        assertThat(page("").select(".withdrawn").text()).contains("2026-03-05 09:30", "县政务公开办", "数字有误，另行提交。");
    }

    @Test
    void allOfItIsInEnglishToo() {
        Document page = page("?lang=en");

        assertThat(page.select(".summary").text()).contains("Error: 2; caused by another and gone with it: 1");
        assertThat(page.select("#statement-2").text()).contains("Unlike the table", "Table: 11");
        assertThat(page.select("[id=cell-requests.granted.total] .expected").text())
                .isEqualTo("should be 11");
    }

    private static Document page(String query) {
        String id = SampleReports.CAUSE.report().received().id().value();
        return Jsoup.parse(
                given().accept("text/html").get("/view/" + id + query).asString());
    }
}
