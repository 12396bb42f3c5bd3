package io.gongkai.validate.page;

import io.gongkai.validate.archive.RuleBook;
import io.gongkai.validate.archive.RuleDecision;
import io.gongkai.validate.catalogue.RuleCatalogue;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Rule;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Objects;

/** The page of each rule, and that of all. */
public final class RulePages {
    private final Engine templates;
    private final Language language;
    private final String site;
    private final RuleBook decisions;

    /**
     * @param site where search-service is, whose style the pages take
     * @param decisions those that hold
     */
    public RulePages(Engine templates, Language language, String site, RuleBook decisions) {
        this.templates = templates;
        this.language = language;
        this.site = site;
        this.decisions = decisions;
    }

    /** Every rule, the gravest first. */
    public String all() {
        return page("rules", "/rules")
                .data("severities", List.of(Severity.values()))
                .data(
                        "rules",
                        RuleCatalogue.all().stream().map(Rule::description).toList())
                .render();
    }

    /** A rule with its examples. */
    public String of(Rule rule) {
        return page("rule", "/rules/" + rule.id())
                .data("rule", rule.description())
                .data(
                        "setting",
                        decisions
                                .about(rule.id())
                                .map(decision -> said(decision, rule))
                                .orElse(null))
                .data("examples", PrintedExample.of(rule, language))
                .render();
    }

    private TemplateInstance page(String template, String path) {
        return templates.getTemplate("page/" + template + ".html").data("frame", new Frame(language, site, path));
    }

    private String said(RuleDecision decision, Rule rule) {
        Severity severity = Objects.requireNonNullElse(
                decision.setting().severity(), rule.description().severity());
        String what = decision.setting().enabled()
                ? language.of("已改为", "Set to be of severity ") + language.severity(severity)
                : language.of("已停用", "Switched off");
        return language.of(
                what + "：" + decision.reason() + "（" + decision.by() + "）",
                what + ": " + decision.reason() + " (" + decision.by() + ")");
    }
}
