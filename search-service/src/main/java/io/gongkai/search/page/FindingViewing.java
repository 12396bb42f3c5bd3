package io.gongkai.search.page;

import io.gongkai.parse.events.Message;
import io.gongkai.search.query.WireName;
import io.gongkai.search.remark.Remark;
import io.gongkai.validate.events.Cause;
import io.gongkai.validate.events.CauseRole;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingCell;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words the findings of a report; those of one cause follow one another. */
final class FindingViewing {
    private final List<Finding> findings;
    private final Language language;
    private final Vocabulary vocabulary;
    private final FigureNames names;
    private final Map<String, List<Remark>> remarks;
    private final Map<String, Integer> numbers = new HashMap<>();

    FindingViewing(List<Finding> findings, Map<String, List<Remark>> remarks, Language language) {
        this.remarks = remarks;
        this.findings = inOrder(findings);
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
        this.names = new FigureNames(language);
        for (Finding finding : this.findings) {
            numbers.putIfAbsent(finding.fingerprint(), numbers.size() + 1);
        }
    }

    List<FindingView> views() {
        List<FindingView> views = new ArrayList<>();
        for (Finding finding : findings) {
            views.add(view(views.size() + 1, finding));
        }
        return views;
    }

    /** As they come, but those of one cause together, that which stands for it first. */
    private static List<Finding> inOrder(List<Finding> findings) {
        Set<String> present = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Map<String, List<Finding>> byHead = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Cause cause = finding.cause();
            String head = cause != null && cause.role() == CauseRole.ECHO && present.contains(cause.id())
                    ? cause.id()
                    : finding.fingerprint();
            byHead.computeIfAbsent(head, _ -> new ArrayList<>()).add(finding);
        }
        return byHead.values().stream()
                .flatMap(group -> group.stream().sorted(Comparator.comparing(FindingViewing::isEcho)))
                .toList();
    }

    private static boolean isEcho(Finding finding) {
        return finding.cause() != null && finding.cause().role() == CauseRole.ECHO;
    }

    private FindingView view(int number, Finding finding) {
        String severity = WireName.of(finding.severity());
        return new FindingView(
                number,
                severity,
                vocabulary.word("severity", severity),
                finding.rule(),
                vocabulary.word("rule", finding.rule()),
                language.of(finding.message()),
                finding.basis() == null ? "" : language.of(finding.basis()),
                finding.standing() == Standing.FAILS_IF_BLANKS_ARE_ZERO,
                finding.addresses(),
                suspects(finding),
                cells(finding),
                finding.sections(),
                suggestions(finding).map(this::suggestion).toList(),
                expected(finding.suggestion()),
                remarks.getOrDefault(finding.fingerprint(), List.of()).stream()
                        .map(remark -> RemarkView.of(remark, language))
                        .toList(),
                finding.cause() == null ? null : cause(number, finding.cause()));
    }

    private CauseView cause(int number, Cause cause) {
        int head = numbers.getOrDefault(cause.id(), number);
        return new CauseView(
                language.of(cause.message()),
                head,
                head != number,
                cause.findings().stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .filter(other -> other != head)
                        .sorted()
                        .toList(),
                cause.complete());
    }

    private static Stream<Suggestion> suggestions(Finding finding) {
        return Stream.concat(Stream.ofNullable(finding.suggestion()), finding.alternatives().stream())
                .distinct();
    }

    /** The cells that every repair changes, or else those that some repair changes. */
    private static List<String> suspects(Finding finding) {
        if (finding.cause() != null && !finding.cause().addresses().isEmpty()) {
            return finding.cause().addresses();
        }
        return suggestions(finding)
                .flatMap(suggestion -> suggestion.changes().stream())
                .map(Change::address)
                .distinct()
                .toList();
    }

    private List<CellView> cells(Finding finding) {
        List<String> suspects = suspects(finding);
        Map<String, FindingCell> known = finding.cells().stream()
                .collect(Collectors.toMap(FindingCell::address, cell -> cell, (first, _) -> first));
        Stream<String> addresses = finding.cells().isEmpty()
                ? finding.addresses().stream()
                : finding.cells().stream().map(FindingCell::address);
        return addresses
                .map(address -> cell(address, known.get(address), suspects.contains(address)))
                .sorted(Comparator.comparing(CellView::suspect).reversed())
                .toList();
    }

    private CellView cell(String address, @Nullable FindingCell cell, boolean suspect) {
        if (cell == null) {
            return new CellView(address, names.of(address), "", "", suspect);
        }
        return new CellView(
                address,
                names.of(address),
                cell.printed().isBlank() ? blank() : cell.printed().strip(),
                Whereabouts.of(cell.source(), language),
                suspect);
    }

    private static Map<String, String> expected(@Nullable Suggestion suggestion) {
        if (suggestion == null) {
            return Map.of();
        }
        return suggestion.changes().stream()
                .filter(change -> change.to() != null)
                .collect(Collectors.toMap(
                        Change::address, change -> Objects.requireNonNull(change.to()), (first, _) -> first));
    }

    private SuggestionView suggestion(Suggestion suggestion) {
        String separator = language.of(new Message("；", "; "));
        return new SuggestionView(
                suggestion.changes().stream().map(this::words).collect(Collectors.joining(separator)),
                suggestion.slip() == null ? "" : vocabulary.word("slip", WireName.of(suggestion.slip())));
    }

    private String words(Change change) {
        String from = change.from() == null ? blank() : change.from();
        String to = change.to() == null ? language.of(new Message("待核", "to be checked")) : change.to();
        return names.of(change.address()) + " " + from + " → " + to;
    }

    private String blank() {
        return language.of(new Message("空白", "blank"));
    }
}
