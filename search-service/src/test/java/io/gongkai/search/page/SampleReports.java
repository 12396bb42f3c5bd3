package io.gongkai.search.page;

import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.RepairKind;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.ReportValidated;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.StatementOutcome;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The made-up reports that the pages are looked at with, one for each thing that a page must show. */
final class SampleReports {

    /** Nothing wrong. */
    static final ReportValidated CLEAN = SampleReport.of("临溪区", 2024)
            .figure("requests.received.naturalPerson", "41")
            .figure("requests.received.business", "3")
            .figure("requests.received.total", "44")
            .figure("requests.carriedIn.naturalPerson", "2")
            .figure("requests.carriedIn.total", "2")
            .figure("requests.granted.naturalPerson", "43")
            .figure("requests.granted.business", "3")
            .figure("requests.granted.total", "46")
            .figure("requests.total.naturalPerson", "43")
            .figure("requests.total.business", "3")
            .figure("requests.total.total", "46")
            .figure("disclosure.normativeDocuments.made", "5")
            .figure("disclosure.normativeDocuments.inForce", "61")
            .figure("disclosure.licences.decisions", "12406")
            .figure("disclosure.fees.amount", "7545.2613")
            .judged();

    /** A report of 2023 whose table of requests is that of 2019, with wrong sums. */
    static final ReportValidated ERRORS = SampleReport.of("望山县", 2023)
            .layout(TableKind.REQUESTS, Form.FORM_2019)
            .figure("requests.received.naturalPerson", "21")
            .figure("requests.received.total", "12")
            .figure("requests.total.naturalPerson", "21")
            .figure("requests.granted.naturalPerson", "21")
            .figure("requests.granted.total", "21")
            .figure("requests.total.total", "21")
            .figure("disputes.review.upheld", "10")
            .figure("disputes.review.corrected", "1")
            .figure("disputes.review.total", "0")
            .finding(
                    "requests-row-sum",
                    Severity.ERROR,
                    "一、本年新收政府信息公开申请数量：21+0+0+0+0+0 = 21，填报总计 12。",
                    "New requests: 21+0+0+0+0+0 = 21, but 12 is reported as the total.",
                    "requests.received.naturalPerson",
                    "requests.received.business",
                    "requests.received.research",
                    "requests.received.publicWelfare",
                    "requests.received.legalService",
                    "requests.received.otherOrganisation",
                    "requests.received.total")
            .suggestion("requests.received.total", "12", "21")
            .finding(
                    "disputes-sum",
                    Severity.ERROR,
                    "行政复议：10+1+0+0 = 11，填报总计 0。",
                    "Administrative review: 10+1+0+0 = 11, but 0 is reported as the total.",
                    "disputes.review.upheld",
                    "disputes.review.corrected",
                    "disputes.review.otherOutcome",
                    "disputes.review.pending",
                    "disputes.review.total")
            .suggestion("disputes.review.total", "0", "11")
            .finding(
                    "form-matches-year",
                    Severity.WARNING,
                    "2023 年度应使用 2021 年版格式，申请表按 2019 年版填报。",
                    "The report of 2023 uses the form of 2019 for its table of requests.",
                    "requests.other.total")
            .judged();

    /** One wrong cell, which breaks two sums; numbers in the text that are compared; rules that came out in every way. */
    static final ReportValidated CAUSE = SampleReport.of("溪口县", 2022)
            .section(Slot.OVERVIEW, "一、总体情况", "本县编制了报告。\n　　全年收到申请19件，办结申请20件。")
            .figure("requests.granted.naturalPerson", "11")
            .figure("requests.granted.total", "12")
            .figure("requests.total.total", "11")
            .figure("requests.received.total", "19")
            .finding(
                    "requests-results-sum",
                    Severity.ERROR,
                    "“总计”列：12 = 12，三（七）总计填报 11。",
                    "Column 总计: 12 = 12, but 11 is reported.",
                    "requests.granted.total",
                    "requests.total.total")
            .suggestion("requests.granted.total", "12", "11")
            .finding(
                    "requests-row-sum",
                    Severity.ERROR,
                    "“三（一）予以公开”：11 = 11，总计填报 12。",
                    "Row 三（一）: 11 = 11, but 12 is reported.",
                    "requests.granted.naturalPerson",
                    "requests.granted.total")
            .suggestion("requests.granted.total", "12", "11")
            .cause("requests.granted.total", "予以公开的总计填报 12，应为 11，可能错了一位数字。", "12 should be 11.")
            .statement("收到申请19件", "19", "requests.received.total", "19", StatementOutcome.MATCHING)
            .statement("办结申请20件", "20", "requests.total.total", "11", StatementOutcome.DIFFERING)
            .judgement("requests-row-sum", Standing.FAILS, 0)
            .judgement("requests-results-sum", Standing.FAILS, 0)
            .judgement("disputes-sum", Standing.HOLDS_IF_BLANKS_ARE_ZERO, 7)
            .judgement("title-missing", Standing.HOLDS, 0)
            .judgement(
                    "carry-over",
                    Standing.NOT_JUDGED,
                    0,
                    new Obstacle(
                            ObstacleKind.NEIGHBOUR_UNKNOWN,
                            new Message("没有该机关 2021 年度的报告。", "The report for 2021 is not known.")))
            .judgement(
                    "items-continue",
                    Standing.NOT_JUDGED,
                    0,
                    new Obstacle(ObstacleKind.NOT_IN_FORCE, new Message("不适用于 2022 年度。", "Not for 2022.")))
            .withdrawn("县政务公开办", "数字有误，另行提交。")
            .judged();

    /** A report of 2019 with blanks, slashes, what cannot be read, and repairs. */
    static final ReportValidated BLANKS = SampleReport.of("白杨区", 2019)
            .figure("disclosure.regulations.made", FigureState.NOT_APPLICABLE, "/")
            .figure("disclosure.licences.change", "-13")
            .figure("disclosure.procurement.amount", "96171.6")
            .figure("requests.received.research", FigureState.BLANK, "")
            .figure("requests.received.publicWelfare", FigureState.BLANK, "")
            .figure("requests.granted.total", FigureState.UNREADABLE, "1O")
            .repair(new Repair(
                    RepairKind.SHIFTED_COLUMNS,
                    List.of("requests.refused.stateSecret"),
                    "1.属于国家秘密\t\t0\t0\t0\t0\t0\t0\t0",
                    new Message("该行多出一个空格，已按表头对齐。", "The row had one cell too many; it was aligned to the header."),
                    new SourcePosition(3, 88, null, null, null)))
            .finding(
                    "cells-blank",
                    Severity.WARNING,
                    "申请表有 2 个空白单元格。",
                    "The table of requests has 2 blank cells.",
                    "requests.received.research",
                    "requests.received.publicWelfare")
            .notJudged("requests-results-sum", "（一）予以公开的总计无法读取。", "The total of granted requests cannot be read.")
            .judged();

    /** A report of another form, kept and searchable. */
    static final ReportValidated OLD = SampleReport.of("临溪区", 2018)
            .notice(
                    "form-not-assessed",
                    "2019 年以前的报告使用另一种格式：正文照常收录，数字未予评判。",
                    "Reports before 2019 use another form: the text is kept, the figures are not assessed.")
            .judged();

    /** A table that was not found, and no title. */
    static final ReportValidated CUT = SampleReport.of("石桥镇", 2022)
            .title(null)
            .layout(TableKind.DISPUTES, null)
            .notice(
                    "table-missing",
                    "没有找到复议诉讼表，报告可能不完整。",
                    "The table of disputes was not found; the report may be cut.")
            .finding("title-missing", Severity.WARNING, "报告没有印出标题。", "The report does not print its title.")
            .judged();

    /** Words that would be mark-up if they were let. */
    static final ReportValidated HOSTILE = SampleReport.of("恶意区", 2021)
            .title("<script>alert('title')</script>恶意区2021年报告")
            .section(
                    Slot.OVERVIEW,
                    "一、总体情况<img src=x onerror=alert(1)>",
                    "三审制度<script>alert('text')</script>已经建立&amp;执行。")
            .figure("requests.received.total", FigureState.UNREADABLE, "\"><script>alert('raw')</script>")
            .finding("section-heading", Severity.INFO, "标题含有“<img>”。", "The heading holds \"<img>\".")
            .judged();

    /** A first version, replaced. */
    static final ReportValidated SUPERSEDED =
            SampleReport.of("临溪区", 2023).superseded().judged();

    static List<ReportValidated> all() {
        return Stream.concat(
                        Stream.of(CLEAN, ERRORS, CAUSE, BLANKS, OLD, CUT, HOSTILE, SUPERSEDED),
                        IntStream.rangeClosed(1, 24)
                                .mapToObj(number -> SampleReport.of("第" + number + "区", 2021 + number % 4)
                                        .judged()))
                .toList();
    }

    private SampleReports() {}
}
