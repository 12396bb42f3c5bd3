package io.gongkai.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random questions about generated reports. */
final class Questions {
    private static final List<String> WORDS = List.of(
            "公开",
            "公開",
            "开",
            "政府信息",
            "三审",
            "三审三校",
            "審",
            "审核",
            "依申请公开",
            "平台",
            "監督",
            "群众",
            "民生",
            "生",
            "2022年",
            "2022",
            "12345热线",
            "app",
            "APP",
            "工作条例",
            "放管服改革",
            "放管服",
            "1.5万元",
            "COVID-19",
            "没有",
            "政府",
            "信息公开");

    private final Random random;

    Questions(Random random) {
        this.random = random;
    }

    Question next() {
        List<List<String>> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(random.nextInt(4) == 0 ? List.of(any(WORDS), any(WORDS)) : List.of(any(WORDS)));
        }
        List<String> none = random.nextInt(4) == 0 ? List.of(any(WORDS)) : List.of();
        Map<String, List<String>> filters = new LinkedHashMap<>();
        maybe(filters, "province", GeneratedReports.PROVINCES);
        maybe(filters, "city", GeneratedReports.CITIES.subList(1, 4));
        maybe(filters, "county", GeneratedReports.COUNTIES.subList(1, 6));
        maybe(filters, "adminCode", List.of("90", "9101", "900000", "910102", "920202"));
        maybe(filters, "year", List.of("2019", "2020", "2021", "2022", "2023", "2024"));
        maybe(filters, "form", List.of("2019", "2021"));
        maybe(filters, "issuerKind", List.of("government", "office", "department", "township"));
        maybe(filters, "section", List.of("preamble", "overview", "requests", "problems", "extra"));
        maybe(filters, "verdict", List.of("clean", "warnings", "errors", "unassessed"));
        maybe(filters, "rule", GeneratedReports.RULES);
        List<String> where = random.nextInt(4) > 0
                ? List.of()
                : List.of(any(List.of("requests.received.total", "disclosure.fees.amount"))
                        + any(List.of("=", "!=", ">", ">=", "<", "<="))
                        + any(List.of("0", "1", "100", "100.5", "32.781", "-3", "11384.8489")));
        return new Question(all, none, filters, where, random.nextInt(5) == 0);
    }

    private void maybe(Map<String, List<String>> filters, String name, List<String> values) {
        if (random.nextInt(7) == 0) {
            filters.put(name, List.of(any(values), any(values)));
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
