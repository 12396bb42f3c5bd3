package io.gongkai.validate.http;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.archive.RuleBook;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Rule;
import java.util.List;

/**
 * A rule with its examples, judged when the page is asked for.
 *
 * @param bad breaks the rule
 * @param good keeps it
 */
public record RulePage(RuleView rule, ExampleView bad, ExampleView good) {

    /**
     * An example.
     *
     * @param year the report year
     * @param caption what it shows
     * @param findings what the rule says of it
     */
    public record ExampleView(int year, Message caption, List<Message> findings) {}

    static RulePage of(Rule rule, RuleBook decisions) {
        return new RulePage(
                RuleView.of(rule.description(), decisions),
                view(rule, rule.description().bad()),
                view(rule, rule.description().good()));
    }

    private static ExampleView view(Rule rule, Example example) {
        List<Message> findings = rule.judge(example.facts()).breaches().stream()
                .map(Breach::message)
                .toList();
        return new ExampleView(example.year(), example.caption(), findings);
    }
}
