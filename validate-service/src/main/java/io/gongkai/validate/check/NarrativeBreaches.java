package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Section;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Standing;
import io.gongkai.validate.events.Statement;
import io.gongkai.validate.prose.Compared;
import io.gongkai.validate.prose.Narrative;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells of numbers of the narrative that differ from the form: one finding for each figure, however often it is named. */
final class NarrativeBreaches {
    private NarrativeBreaches() {}

    static Outcome of(Facts facts, Narrative narrative, List<Compared> differing) {
        Map<List<String>, Breach> breaches = new LinkedHashMap<>();
        for (Compared compared : differing) {
            breaches.putIfAbsent(compared.statement().addresses(), breach(facts, compared.statement()));
        }
        List<Obstacle> obstacles = narrative.isWhole()
                ? List.of()
                : List.of(new Obstacle(
                        ObstacleKind.TEXT_UNCLEAR,
                        new Message("正文过长，只核对了一部分。", "The narrative is too long; only a part of it was compared.")));
        return new Outcome(List.copyOf(breaches.values()), obstacles, 0);
    }

    private static Breach breach(Facts facts, Statement statement) {
        Section section = facts.report().sections().get(statement.section());
        String heading = Objects.requireNonNullElse(section.heading(), "第 " + (statement.section() + 1) + " 部分");
        String label = facts.entries(statement.addresses()).getFirst().label();
        int others = statement.addresses().size() - 1;
        String sum = sum(facts.entries(statement.addresses()));
        String zh = "正文“" + heading + "”部分第 " + (statement.offset() + 1) + " 字起写“" + statement.quote() + "”，即 "
                + statement.value() + "；表格“" + label + "”" + (others == 0 ? "" : "等 " + (others + 1) + " 格之和")
                + "填报 " + sum + "，两者不一致。";
        String en = "The narrative (" + heading + ", from character " + (statement.offset() + 1) + ") says \""
                + statement.quote() + "\", which is " + statement.value() + "; the form has " + sum + " for \"" + label
                + "\"" + (others == 0 ? "" : " and " + others + " more cells") + ".";
        return new Breach(
                Severity.WARNING,
                new Message(zh, en),
                statement.addresses(),
                List.of(statement.section()),
                "",
                null,
                List.of(),
                Standing.FAILS);
    }

    private static String sum(List<Entry> entries) {
        List<String> terms = entries.stream().map(Entry::inSum).toList();
        BigDecimal sum = entries.stream().map(Entry::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        return terms.size() == 1 ? terms.getFirst() : String.join("+", terms) + " = " + Entry.plain(sum);
    }
}
