package io.gongkai.validate.page;

import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.Specimen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An example for a rule as the rule's page shows it: what differs from a clean report, and what the rule finds fault with.
 *
 * @param example with its year and what it shows
 * @param texts what it prints beside figures
 * @param tables of the year before, if there is one, and of its own
 * @param breaches what the rule says of it
 */
public record PrintedExample(
        Example example, List<PrintedText> texts, List<PrintedTable> tables, List<Breach> breaches) {

    /** The bad one, then the good one, with the same cells. */
    static List<PrintedExample> of(Rule rule, Language language) {
        List<Example> examples =
                List.of(rule.description().bad(), rule.description().good());
        Set<String> shown = new HashSet<>();
        examples.forEach(example -> shown.addAll(cells(rule, example)));
        return examples.stream()
                .map(example -> of(rule, example, shown, language))
                .toList();
    }

    private static Set<String> cells(Rule rule, Example example) {
        Facts facts = example.facts();
        Set<String> cells = PrintedTable.differing(facts, clean(example.year()));
        if (facts.earlier() != null) {
            cells.addAll(PrintedTable.differing(facts.earlier(), clean(example.year() - 1)));
        }
        cells.addAll(wrong(rule.judge(facts).breaches()));
        return cells;
    }

    private static PrintedExample of(Rule rule, Example example, Set<String> shown, Language language) {
        Facts facts = example.facts();
        List<Breach> breaches = rule.judge(facts).breaches();
        List<PrintedTable> tables = new ArrayList<>();
        String when = "";
        if (facts.earlier() != null) {
            int year = example.year() - 1;
            String before = language.of("上一年度（" + year + "）：", "The year before (" + year + "): ");
            tables.addAll(PrintedTable.of(facts.earlier(), shown, Set.of(), before, language));
            when = language.of("本年度：", "This year: ");
        }
        tables.addAll(PrintedTable.of(facts, shown, wrong(breaches), when, language));
        List<PrintedText> texts =
                PrintedText.differing(facts.report(), clean(example.year()).report(), language);
        return new PrintedExample(example, texts, tables, breaches);
    }

    private static Set<String> wrong(List<Breach> breaches) {
        Set<String> wrong = new HashSet<>();
        breaches.forEach(breach -> wrong.addAll(breach.addresses()));
        return wrong;
    }

    private static Facts clean(int year) {
        return Facts.of(new Specimen(year).report());
    }
}
