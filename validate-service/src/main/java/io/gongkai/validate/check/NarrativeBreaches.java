package io.gongkai.validate.check;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Section;
import io.gongkai.parse.events.SourcePosition;
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
        List<Entry> entries = facts.entries(statement.addresses());
        String heading = Objects.requireNonNullElse(section.heading(), "第 " + (statement.section() + 1) + " 部分");
        String label = entries.getFirst().label() + (entries.size() > 1 ? "等 " + entries.size() + " 格之和" : "");
        String zh = "正文“" + heading + "”写“" + statement.quote() + "”（第 " + (statement.offset() + 1) + " 字起），表格“" + label
                + "”填报 " + statement.figure() + place(entries, "（第 ", " 行）") + "。";
        String en = "The narrative says \"" + statement.quote() + "\" (" + heading + ", from character "
                + (statement.offset() + 1) + "); the form has " + statement.figure() + " for \"" + label + "\""
                + place(entries, " (line ", ")") + ".";
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

    private static String place(List<Entry> entries, String before, String after) {
        Entry first = entries.getFirst();
        SourcePosition source = first.figure() == null ? null : first.figure().source();
        return source == null || source.line() == null ? "" : before + source.line() + after;
    }
}
