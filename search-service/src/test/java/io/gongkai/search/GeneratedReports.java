package io.gongkai.search;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.IssuerKind;
import io.gongkai.parse.events.Slot;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of words that come often, in all spellings, so that questions about them have answers. */
final class GeneratedReports {
    static final List<String> WORDS = List.of(
            "公开",
            "公開",
            "政府",
            "信息",
            "三审",
            "三審",
            "三校",
            "审核",
            "依申请",
            "平台",
            "平臺",
            "监督",
            "群众",
            "羣眾",
            "民生",
            "⺠生",
            "2022年",
            "12345",
            "热线",
            "App",
            "ＡＰＰ",
            "工作",
            "条例",
            "三 审",
            "公\n开",
            "“放管服”",
            "改革",
            "1.5",
            "万元",
            "COVID-19");
    static final List<String> MARKS = List.of("", "", "", "", "，", "。", "、", "；", "（", "）", " ", "\n", "：", "！");
    static final List<String> PROVINCES = List.of("甲省", "乙省", "丙市");
    static final List<String> CITIES = List.of("", "东市", "西市", "南市");
    static final List<String> COUNTIES = List.of("", "一县", "二县", "三区", "四区", "五旗");
    static final List<String> RULES = List.of("disputes-sum", "cells-blank", "section-missing", "published-late");

    private final Random random;

    GeneratedReports(long seed) {
        this.random = new Random(seed);
    }

    List<Judged> list(int count) {
        List<Judged> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(report(i));
        }
        return reports;
    }

    String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(any(WORDS)).append(any(MARKS));
        }
        return text.toString();
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Judged report(int number) {
        Judged report = new Judged("生成" + number);
        report.received = number;
        report.title = random.nextInt(10) == 0 ? null : text(4);
        report.province = random.nextInt(20) == 0 ? null : any(PROVINCES);
        report.city = any(CITIES);
        report.county = any(COUNTIES);
        report.adminCode = "9" + random.nextInt(3) + "0" + random.nextInt(3) + "0" + random.nextInt(3);
        report.year = random.nextInt(15) == 0 ? null : 2019 + random.nextInt(6);
        report.form = report.year == null ? null : report.year < 2021 ? Form.FORM_2019 : Form.FORM_2021;
        report.issuerKind = any(List.of(IssuerKind.values()));
        report.verdict = any(List.of(Verdict.values()));
        report.publishedOn =
                random.nextInt(10) == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1800));
        report.inForce = random.nextInt(8) > 0;
        report.preamble = random.nextInt(3) == 0 ? text(5) : "";
        for (Slot slot : Slot.values()) {
            for (int i = random.nextInt(10) < 7 ? 1 : random.nextInt(3); i > 0; i--) {
                report.section(slot, random.nextInt(5) == 0 ? null : text(2), text(random.nextInt(12)));
            }
        }
        report.figure("requests.received.total", any(List.of("0", "1", "17", "100", "100.5", "-3", "4000")));
        if (random.nextBoolean()) {
            report.blank("disclosure.fees.amount");
        } else {
            report.figure("disclosure.fees.amount", any(List.of("0.1", "32.781", "11384.8489", "7545")));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            report.finding(any(RULES), any(List.of(Severity.values())));
        }
        report.finding("generated", Severity.INFO);
        return report;
    }
}
