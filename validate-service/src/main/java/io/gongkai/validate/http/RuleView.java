package io.gongkai.validate.http;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.archive.RuleBook;
import io.gongkai.validate.archive.RuleDecision;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as {@code /rules} lists it.
 *
 * @param form the layouts that it is for: {@code 2019}, {@code 2021}
 * @param since the first report year
 * @param setting what people decided about it; null if it is applied as it comes
 * @param years the report years; {@code until} is null while it is in force
 */
public record RuleView(
        String id,
        Severity severity,
        Message statement,
        Message basis,
        List<String> addresses,
        List<String> form,
        int since,
        Years years,
        @Nullable RuleDecision setting) {
    private static final int LAST_OF_2019 = 2020;

    static RuleView of(RuleDescription rule, RuleBook decisions) {
        Integer until = rule.years().until();
        boolean old = rule.years().from() <= LAST_OF_2019;
        boolean current = until == null || until > LAST_OF_2019;
        List<String> form = old && current ? List.of("2019", "2021") : List.of(old ? "2019" : "2021");
        return new RuleView(
                rule.id(),
                rule.severity(),
                rule.statement(),
                rule.basis(),
                rule.addresses(),
                form,
                rule.years().from(),
                rule.years(),
                decisions.about(rule.id()).orElse(null));
    }
}
