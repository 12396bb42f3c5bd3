package io.gongkai.validate.check;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Layout;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.TableNames;
import io.gongkai.validate.rule.Years;
import java.util.ArrayList;
import java.util.List;

/** A blank says neither none nor how many. It is counted as 0 in sums, and reported here. */
public final class CellsBlank implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "cells-blank",
            Severity.WARNING,
            new Message(
                    "表格各单元格都填数；没有的填 0，不留空白，也不空白与 0 混用。",
                    "Every cell of a table has a number: 0 where there is none, not a blank, nor now the one and now the other."),
            new Message(
                    "表格要求逐项填报；空白的官方含义未见规定。", "The form asks for every item; no official meaning of a blank is known."),
            List.of("disclosure.*", "requests.*", "disputes.*"),
            Years.SINCE_2019,
            Example.of(2024, "表四全部空白。", "The disputes table is blank.", specimen -> {
                Layout.of(Form.FORM_2021).table(TableKind.DISPUTES).forEach(cell -> specimen.blank(cell.address()));
                return specimen;
            }),
            Example.of(
                    2024,
                    "没有的填 0，不适用的填“/”。",
                    "0 where there is none, a slash where it does not apply.",
                    specimen -> specimen.slash("disclosure.regulations.made")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        List<Outcome> outcomes = new ArrayList<>();
        for (TableKind table : TableKind.values()) {
            outcomes.add(
                    facts.isRead(table)
                            ? judge(table, facts.entries(table))
                            : Outcome.notJudged(facts.whyNotRead(table)));
        }
        return Outcome.of(outcomes);
    }

    private static Outcome judge(TableKind table, List<Entry> entries) {
        List<String> blanks =
                entries.stream().filter(Entry::isBlank).map(Entry::address).toList();
        List<String> zeros = entries.stream()
                .filter(entry -> entry.isNumber() && entry.isZero())
                .map(Entry::address)
                .toList();
        if (blanks.isEmpty()) {
            return Outcome.undecided(entries);
        }
        List<Breach> breaches = new ArrayList<>();
        breaches.add(Breach.ofFigures(
                        Severity.WARNING,
                        blanks,
                        TableNames.zh(table) + " " + entries.size() + " 个单元格中有 " + blanks.size() + " 个空白，计算时按 0 计。",
                        "In the table of " + TableNames.en(table) + ", " + blanks.size() + " of " + entries.size()
                                + " cells are blank; sums count them as 0.")
                .about(table.name() + "." + Severity.WARNING));
        if (!zeros.isEmpty()) {
            breaches.add(Breach.ofFigures(
                            Severity.INFO,
                            zeros.size() < blanks.size() ? zeros : blanks,
                            TableNames.zh(table) + "空白（" + blanks.size() + " 个）与 0（" + zeros.size() + " 个）混用。",
                            "The table of " + TableNames.en(table) + " mixes blanks (" + blanks.size() + ") and zeros ("
                                    + zeros.size() + ").")
                    .about(table.name() + "." + Severity.INFO));
        }
        return Outcome.broken(breaches);
    }
}
