package io.gongkai.validate.rule;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Severity;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What people are told about a rule.
 *
 * @param id stable, in kebab case
 * @param severity the gravest severity that its findings have
 * @param statement what holds for a correct report
 * @param basis the law, the form or the reasoning that it rests on
 * @param addresses the figures that it reads, {@code *} standing for a part; empty if it reads the text
 * @param years the report years for which it is in force
 * @param bad breaks the rule
 * @param good keeps the rule
 */
public record RuleDescription(
        String id,
        Severity severity,
        Message statement,
        Message basis,
        List<String> addresses,
        Years years,
        Example bad,
        Example good) {
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");

    public RuleDescription {
        if (!KEBAB.matcher(id).matches()) {
            throw new IllegalArgumentException("a rule's id is in kebab case, this is not: " + id);
        }
    }
}
