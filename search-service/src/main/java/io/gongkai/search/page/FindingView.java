package io.gongkai.search.page;

import io.gongkai.parse.events.Message;
import io.gongkai.search.query.WireName;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding as a page shows it.
 *
 * @param number its number on the page, from 1
 * @param severity its name on the wire
 * @param cells the figures that it read
 * @param sections the sections that it concerns, by their place in the report
 * @param suggestions changes that would repair it, the determined one first
 */
public record FindingView(
        int number,
        String severity,
        String severityLabel,
        String rule,
        String ruleName,
        String message,
        List<Cell> cells,
        List<Integer> sections,
        List<String> suggestions) {

    /** A figure that a finding read. */
    public record Cell(String address, String name) {}

    static FindingView of(int number, Finding finding, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        FigureNames names = new FigureNames(language);
        String severity = WireName.of(finding.severity());
        return new FindingView(
                number,
                severity,
                vocabulary.word("severity", severity),
                finding.rule(),
                vocabulary.word("rule", finding.rule()),
                language.of(finding.message()),
                finding.addresses().stream()
                        .map(address -> new Cell(address, names.of(address)))
                        .toList(),
                finding.sections(),
                Stream.concat(Stream.ofNullable(finding.suggestion()), finding.alternatives().stream())
                        .distinct()
                        .map(suggestion -> words(suggestion, names, language))
                        .toList());
    }

    private static String words(Suggestion suggestion, FigureNames names, Language language) {
        String separator = language.of(new Message("；", "; "));
        return suggestion.changes().stream()
                .map(change -> names.of(change.address()) + " " + from(change, language) + " → " + to(change, language))
                .collect(Collectors.joining(separator));
    }

    private static String to(Change change, Language language) {
        return change.to() == null ? language.of(new Message("待核", "to be checked")) : change.to();
    }

    private static String from(Change change, Language language) {
        return change.from() == null ? language.of(new Message("空白", "blank")) : change.from();
    }
}
