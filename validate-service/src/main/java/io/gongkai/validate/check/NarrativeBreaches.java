package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Section;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.prose.Compared;
import io.gongkai.validate.prose.Narrative;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How numbers of the narrative compare with the form: one finding for each figure that differs, however often it is named; and
 * what is not passed because it cannot be read, or only if blanks are 0.
 */
final class NarrativeBreaches {
    private NarrativeBreaches() {}

    /**
     * @param denials whether those are looked at by which text or form says that there was none, or all others
     */
    static Outcome of(Facts facts, boolean denials) {
        Narrative narrative = facts.once(Narrative.class, Narrative::of);
        Map<List<String>, Breach> breaches = new LinkedHashMap<>();
        Map<List<String>, Obstacle> undecided = new LinkedHashMap<>();
        int[] blanks = {0};
        narrative.denials(denials).forEach(compared -> {
            List<String> addresses = compared.statement().addresses();
            if (compared.differs()) {
                breaches.putIfAbsent(addresses, breach(facts, compared));
            } else if (compared.isUndecided()) {
                undecided.putIfAbsent(addresses, undecided(compared));
            } else {
                blanks[0] += compared.blanks();
            }
        });
        List<Obstacle> obstacles = new ArrayList<>(undecided.values());
        obstacles.addAll(unread(narrative));
        return new Outcome(List.copyOf(breaches.values()), List.copyOf(obstacles), blanks[0]);
    }

    /** Why not every number was compared; empty if each was. */
    static List<Obstacle> unread(Narrative narrative) {
        return narrative.isWhole()
                ? List.of()
                : List.of(new Obstacle(
                        ObstacleKind.TEXT_UNCLEAR,
                        new Message("正文过长，只核对了一部分。", "The narrative is too long; only a part of it was compared.")));
    }

    private static Obstacle undecided(Compared compared) {
        Statement statement = compared.statement();
        Message why = Objects.requireNonNull(statement.reason());
        return new Obstacle(
                compared.isReadable() ? ObstacleKind.UNREADABLE_CELL : ObstacleKind.TABLE_MISSING,
                new Message(
                        "正文“" + statement.quote() + "”未能核对：" + why.zh(),
                        "\"" + statement.quote() + "\" was not compared. " + why.en()),
                statement.addresses());
    }

    private static Breach breach(Facts facts, Compared compared) {
        Statement statement = compared.statement();
        Section section = facts.report().sections().get(statement.section());
        String heading = Objects.requireNonNullElse(section.heading(), "第 " + (statement.section() + 1) + " 部分");
        List<Entry> entries = facts.entries(statement.addresses());
        String label = entries.getFirst().label();
        String cells = entries.size() > 1 ? "等 " + entries.size() + " 格之和" : "";
        String more = entries.size() > 1 ? " and " + (entries.size() - 1) + " more cells" : "";
        boolean blank = entries.stream().allMatch(Entry::isBlank);
        boolean open = compared.blanks() > 0 && !blank;
        String zh = "正文“" + heading + "”部分第 " + (statement.offset() + 1) + " 字起写“" + statement.quote() + "”，即 "
                + statement.value() + "；表格“" + label + "”" + cells + (blank ? "为空白" : "填报 " + sum(entries))
                + (open ? "（空白按 0 计）" : "") + "，两者不一致。";
        String en = "The narrative (" + heading + ", from character " + (statement.offset() + 1) + ") says \""
                + statement.quote() + "\", which is " + statement.value() + "; the form has "
                + (blank ? "a blank" : sum(entries)) + " for \"" + label + "\"" + more
                + (open ? " (blanks count as 0)" : "") + ".";
        Breach breach = Breach.ofFigures(Severity.WARNING, statement.addresses(), zh, en)
                .inSections(List.of(statement.section()));
        return compared.blanks() > 0 ? breach.ifBlanksAreZero() : breach;
    }

    private static String sum(List<Entry> entries) {
        List<String> terms = entries.stream().map(Entry::inSum).toList();
        BigDecimal sum = entries.stream().map(Entry::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        return terms.size() == 1 ? terms.getFirst() : String.join("+", terms) + " = " + Entry.plain(sum);
    }
}
