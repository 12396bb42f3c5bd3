package io.gongkai.validate.across;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.across.YearBefore.Comparing;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Example;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import io.gongkai.validate.rule.Rule;
import io.gongkai.validate.rule.RuleDescription;
import io.gongkai.validate.rule.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What is in force continues from year to year. */
public final class InForceContinues implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "in-force-continues",
            Severity.WARNING,
            new Message(
                    "规章、行政规范性文件的现行有效件数，等于上一年度现行有效件数加本年制发件数减本年废止件数。",
                    "What is in force equals what was in force the year before, plus what was made, less what was"
                            + " repealed."),
            new Message(
                    "表二栏目含义（推定）；两个年度均为 2021 年版表格。",
                    "The meaning of the columns (by reasoning); both years on form 2021."),
            List.of("disclosure.*.made", "disclosure.*.repealed", "disclosure.*.inForce"),
            new Years(2022, null),
            Example.ofYears(
                    2024,
                    "上一年度现行有效 5 件，本年制发 1 件、未废止，现行有效却填报 5 件。",
                    "Five were in force, one is made and none repealed, yet five are in force.",
                    earlier -> earlier.figure("disclosure.normativeDocuments.inForce", "5"),
                    specimen -> specimen.figure("disclosure.normativeDocuments.made", "1")
                            .figure("disclosure.normativeDocuments.inForce", "5")),
            Example.ofYears(
                    2024,
                    "上一年度现行有效 5 件，本年制发 1 件、未废止，现行有效 6 件。",
                    "Five were in force, one is made and none repealed, and six are in force.",
                    earlier -> earlier.figure("disclosure.normativeDocuments.inForce", "5"),
                    specimen -> specimen.figure("disclosure.normativeDocuments.made", "1")
                            .figure("disclosure.normativeDocuments.inForce", "6")));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Outcome judge(Facts facts) {
        return YearBefore.judgeTable(
                facts,
                Comparing.CELLS_OF_ONE_FORM,
                TableKind.DISCLOSURE,
                earlier -> Outcome.of(Stream.of("disclosure.regulations", "disclosure.normativeDocuments")
                        .filter(row -> facts.has(row + ".inForce"))
                        .map(row -> judge(row, facts, earlier))
                        .toList()));
    }

    private static Outcome judge(String row, Facts facts, Facts earlier) {
        Entry before = earlier.entry(row + ".inForce");
        Entry made = facts.entry(row + ".made");
        Entry repealed = facts.entry(row + ".repealed");
        Entry now = facts.entry(row + ".inForce");
        List<Entry> own = List.of(made, repealed, now);
        if (before.isUnreadable() || own.stream().anyMatch(Entry::isUnreadable)) {
            return YearBefore.undecided(own, List.of(before));
        }
        // An organ that makes none prints "/", or leaves a blank, in one year and 0 in another.
        BigDecimal expected = before.counted().add(made.counted()).subtract(repealed.counted());
        if (expected.compareTo(now.counted()) == 0) {
            return Outcome.passedIfBlanksAreZero(before, made, repealed, now);
        }
        boolean isMore = now.counted().compareTo(expected) > 0;
        String sum = before.inSum() + "+" + made.inSum() + "-" + repealed.inSum() + " = " + Entry.plain(expected);
        Breach breach = Breach.ofFigures(
                Severity.WARNING,
                own.stream().map(Entry::address).toList(),
                now.cell().rowLabel() + "：" + YearBefore.zh(earlier) + "现行有效 " + before.inSum() + " 件，加本年制发、减本年废止："
                        + sum + "，填报现行有效 " + now.inSum() + "。",
                now.cell().rowLabel() + ": in force in " + YearBefore.en(earlier) + ", plus made, less repealed: " + sum
                        + ", but " + now.inSum() + " are reported in force.");
        return Outcome.broken(isMore ? breach.ifBlanksAreZero(before, made) : breach.ifBlanksAreZero(repealed, now));
    }
}
