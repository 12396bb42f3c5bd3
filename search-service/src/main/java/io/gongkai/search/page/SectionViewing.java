package io.gongkai.search.page;

import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.search.query.WireName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts each table into its section; a table without a section gets one of its own behind the others. */
final class SectionViewing {
    private final ReportParsed report;
    private final List<FindingView> findings;
    private final List<StatementView> statements;
    private final Vocabulary vocabulary;
    private final Set<String> ids = new HashSet<>();

    SectionViewing(ReportParsed report, List<FindingView> findings, List<StatementView> statements, Language language) {
        this.report = report;
        this.findings = findings;
        this.statements = statements;
        this.vocabulary = Vocabulary.of(language);
    }

    List<SectionView> sections(List<TableView> tables) {
        Map<String, TableView> left = new LinkedHashMap<>();
        tables.forEach(table -> left.put(table.kind(), table));
        List<SectionView> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            String slot = WireName.of(section.slot());
            List<ParagraphView> paragraphs = ParagraphView.of(section.text(), statedIn(sections.size()));
            sections.add(view(slot, section.heading(), paragraphs, left.remove(slot), concerning(sections.size())));
        }
        left.forEach((slot, table) -> sections.add(view(slot, null, List.of(), table, List.of())));
        return sections;
    }

    private SectionView view(
            String slot,
            @Nullable String heading,
            List<ParagraphView> paragraphs,
            @Nullable TableView table,
            List<FindingView> findings) {
        String name = vocabulary.word("slot", slot);
        return new SectionView(unused(slot), slot, name, heading, paragraphs, table, findings);
    }

    private List<FindingView> concerning(int section) {
        return findings.stream()
                .filter(finding -> finding.sections().contains(section))
                .toList();
    }

    private List<StatementView> statedIn(int section) {
        return statements.stream()
                .filter(statement -> statement.section() == section)
                .sorted(Comparator.comparingInt(StatementView::offset))
                .toList();
    }

    /** The slot, numbered from the second on. */
    private String unused(String slot) {
        String id = slot;
        for (int number = 2; !ids.add(id); number++) {
            id = slot + "-" + number;
        }
        return id;
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
