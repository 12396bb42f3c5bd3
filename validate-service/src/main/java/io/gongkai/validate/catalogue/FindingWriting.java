package io.gongkai.validate.catalogue;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.FindingCell;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.Whereabouts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes down a breach as a finding that a clerk can follow to the cells of the document. */
final class FindingWriting {
    /** A column of the requests table has 22 cells in one sum; more than this nobody walks through. */
    private static final int CELLS = 30;

    private final Facts facts;
    private final RuleSettings settings;
    private final Map<List<Object>, Integer> turns = new HashMap<>();

    FindingWriting(Facts facts, RuleSettings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    Finding write(Rule rule, Breach breach) {
        int turn = turns.merge(List.of(rule.id(), breach.addresses(), breach.about()), 1, Integer::sum);
        return new Finding(
                rule.id(),
                settings.severity(rule.id(), breach.severity()),
                message(breach),
                breach.addresses(),
                breach.sections(),
                breach.suggestion(),
                breach.alternatives(),
                Fingerprint.of(facts.report().filing(), rule.id(), breach, turn),
                breach.standing(),
                rule.description().basis(),
                cells(facts, breach),
                null);
    }

    private static List<FindingCell> cells(Facts facts, Breach breach) {
        List<FindingCell> cells = new ArrayList<>();
        for (String address : breach.addresses()) {
            if (cells.size() < CELLS && facts.has(address)) {
                cells.add(cell(facts.entry(address)));
            }
        }
        return List.copyOf(cells);
    }

    /** Where reading had to repair something, our misreading is to be suspected first. */
    private Message message(Breach breach) {
        Message message = breach.message();
        Message where = Whereabouts.of(sources(breach));
        boolean repaired = breach.addresses().stream().anyMatch(facts::isRepaired);
        return new Message(
                message.zh() + where.zh() + (repaired ? "读取有关单元格时曾作修复，请先核对原件。" : ""),
                message.en()
                        + where.en()
                        + (repaired ? " Reading had to repair these cells: check the original first." : ""));
    }

    private List<SourcePosition> sources(Breach breach) {
        return breach.addresses().stream()
                .filter(facts::has)
                .map(address -> facts.entry(address).figure())
                .filter(Objects::nonNull)
                .map(Figure::source)
                .filter(Objects::nonNull)
                .toList();
    }

    private static FindingCell cell(Entry entry) {
        Figure figure = entry.figure();
        return new FindingCell(
                entry.address(),
                entry.cell().rowLabel(),
                entry.cell().columnLabel(),
                figure == null ? "" : figure.raw(),
                figure == null ? null : figure.source());
    }
}
