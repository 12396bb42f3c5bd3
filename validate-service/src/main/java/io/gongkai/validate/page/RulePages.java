package io.gongkai.validate.page;

import io.gongkai.validate.archive.RuleBook;
import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Specimen;
import io.gongkai.validate.rule.Years;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The page of each rule, and that of all. */
public final class RulePages {
    private final Language language;
    private final String site;
    private final RuleBook decisions;

    /**
     * @param site where search-service is, whose style the pages take
     * @param decisions those that hold
     */
    public RulePages(Language language, String site, RuleBook decisions) {
        this.language = language;
        this.site = site;
        this.decisions = decisions;
    }

    /** Every rule, the gravest first. */
    public String all() {
        Frame frame = new Frame(language, site, "/rules");
        String title = language.of("核对年度报告的规则", "Rules for annual reports");
        return frame.around(title, html -> {
            html.element("h1", title);
            for (Severity severity : Severity.values()) {
                html.element("h2", severity(severity)).open("ul");
                RuleCatalogue.all().stream()
                        .filter(rule -> rule.description().severity() == severity)
                        .forEach(rule -> item(html, frame, rule));
                html.close("ul");
            }
        });
    }

    /** A rule with its examples. */
    public String of(Rule rule) {
        RuleDescription description = rule.description();
        String statement = language.of(description.statement());
        return new Frame(language, site, "/rules/" + rule.id()).around(statement, html -> {
            html.element("h1", statement);
            html.open("p");
            severity(html, description.severity());
            html.text(" ").element("code", rule.id()).close("p");
            setting(html, rule);
            html.open("dl");
            entry(html, language.of("依据", "Basis"), language.of(description.basis()));
            entry(html, language.of("适用的报告年度", "Report years"), years(description.years()));
            if (!description.addresses().isEmpty()) {
                entry(
                        html,
                        language.of("涉及的数据", "Figures"),
                        String.join(language.of("、", ", "), description.addresses()));
            }
            html.close("dl");
            Set<String> shown = new LinkedHashSet<>(cells(rule, description.bad()));
            shown.addAll(cells(rule, description.good()));
            example(html, rule, description.bad(), shown, language.of("不符合的例子", "An example that breaks it"));
            example(html, rule, description.good(), shown, language.of("符合的例子", "An example that keeps it"));
        });
    }

    private void item(Markup html, Frame frame, Rule rule) {
        html.open("li")
                .element("a", language.of(rule.description().statement()), "href", frame.href("/rules/" + rule.id()));
        html.text(" ").element("code", rule.id()).close("li");
    }

    private void setting(Markup html, Rule rule) {
        decisions.about(rule.id()).ifPresent(decision -> {
            Severity severity = decision.setting().severity();
            String what = !decision.setting().enabled()
                    ? language.of("已停用", "Switched off")
                    : language.of("已改为", "Set to be of severity ")
                            + severity(Objects.requireNonNullElse(
                                    severity, rule.description().severity()));
            html.element(
                    "p",
                    what
                            + language.of("：", ": ")
                            + decision.reason()
                            + language.of("（", " (")
                            + decision.by()
                            + language.of("）", ")"));
        });
    }

    private void example(Markup html, Rule rule, Example example, Set<String> shown, String title) {
        Facts facts = example.facts();
        List<Breach> breaches = rule.judge(facts).breaches();
        Set<String> wrong = new LinkedHashSet<>();
        breaches.forEach(breach -> wrong.addAll(breach.addresses()));
        html.open("section").element("h2", title);
        html.element(
                "p",
                language.of(example.year() + " 年度。", "Report year " + example.year() + ". ")
                        + language.of(example.caption()));
        texts(html, facts, example.year());
        ExampleTables tables = new ExampleTables(language, shown);
        Facts earlier = facts.earlier();
        if (earlier != null) {
            String year = language.of(
                    "上一年度（" + (example.year() - 1) + "）：", "The year before (" + (example.year() - 1) + "): ");
            tables.draw(html, earlier, Set.of(), year);
        }
        tables.draw(html, facts, wrong, earlier == null ? "" : language.of("本年度：", "This year: "));
        html.element("h3", language.of("核对结果", "What is said of it"));
        if (breaches.isEmpty()) {
            html.element("p", language.of("没有发现问题。", "Nothing is found."));
        }
        html.open("ul");
        for (Breach breach : breaches) {
            html.open("li");
            severity(html, breach.severity());
            html.text(" " + language.of(breach.message())).close("li");
        }
        html.close("ul").close("section");
    }

    private void texts(Markup html, Facts facts, int year) {
        html.open("dl");
        ExampleTexts.of(facts.report(), new Specimen(year).report()).forEach((what, lines) -> {
            html.element("dt", language.of(what));
            lines.forEach(line -> html.element("dd", line, "lang", "zh-CN"));
        });
        html.close("dl");
    }

    /** What the example is about: where it differs from a clean report, and what the rule finds fault with. */
    private static Set<String> cells(Rule rule, Example example) {
        Facts facts = example.facts();
        Set<String> cells = ExampleTables.differing(facts, Facts.of(new Specimen(example.year()).report()));
        Facts earlier = facts.earlier();
        if (earlier != null) {
            cells.addAll(ExampleTables.differing(earlier, Facts.of(new Specimen(example.year() - 1).report())));
        }
        rule.judge(facts).breaches().forEach(breach -> cells.addAll(breach.addresses()));
        return cells;
    }

    private static void entry(Markup html, String term, String words) {
        html.element("dt", term).element("dd", words);
    }

    private void severity(Markup html, Severity severity) {
        html.element(
                "span",
                severity(severity),
                "class",
                "severity " + severity.name().toLowerCase(Locale.ROOT));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> language.of("错误", "Error");
            case WARNING -> language.of("警告", "Warning");
            case INFO -> language.of("提示", "Worth a look");
        };
    }

    private String years(Years years) {
        Integer until = years.until();
        return until == null
                ? language.of(years.from() + " 年度起", "from " + years.from() + " on")
                : language.of(years.from() + " 至 " + until + " 年度", "from " + years.from() + " to " + until);
    }
}
