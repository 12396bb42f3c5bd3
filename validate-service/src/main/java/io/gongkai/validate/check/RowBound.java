package io.gongkai.validate.check;

import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.Outcome;
import java.util.List;

/** One row of the requests table must not exceed another, column by column. */
final class RowBound {
    private RowBound() {}

    static Outcome judge(
            Facts facts, String row, String bound, String rowZh, String boundZh, String rowEn, String boundEn) {
        if (!facts.isRead(TableKind.REQUESTS)) {
            return Outcome.notJudged(facts.whyNotRead(TableKind.REQUESTS));
        }
        return Outcome.of(facts.entries(TableKind.REQUESTS).stream()
                .map(Entry::cell)
                .filter(cell -> cell.row().equals(row))
                .map(FormCell::column)
                .map(column -> {
                    Entry entry = facts.entry(row + "." + column);
                    Entry limit = facts.entry(bound + "." + column);
                    if (entry.isUnreadable() || limit.isUnreadable()) {
                        return Outcome.undecided(List.of(entry, limit));
                    }
                    if (entry.counted().compareTo(limit.counted()) <= 0) {
                        return Outcome.passedIfBlanksAreZero(entry);
                    }
                    String label = entry.cell().columnLabel();
                    String blank = limit.isBlank() ? "（空白按 0 计）" : "";
                    Breach breach = Breach.ofFigures(
                            Severity.WARNING,
                            List.of(entry.address(), limit.address()),
                            "“" + label + "”列：" + rowZh + " " + entry.inSum() + " 多于" + boundZh + " " + limit.inSum()
                                    + blank + "。",
                            "Column \"" + label + "\": " + entry.inSum() + " " + rowEn + ", but only " + limit.inSum()
                                    + " " + boundEn + (blank.isEmpty() ? "." : " (a blank counts as 0)."));
                    return Outcome.broken(breach.ifBlanksAreZero(limit));
                })
                .toList());
    }
}
