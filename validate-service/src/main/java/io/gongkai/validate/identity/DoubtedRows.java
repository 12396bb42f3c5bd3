package io.gongkai.validate.identity;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.events.Change;
import io.gongkai.validate.events.Severity;
import io.gongkai.validate.events.Slip;
import io.gongkai.validate.events.Suggestion;
import io.gongkai.validate.rule.Breach;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import io.gongkai.validate.rule.TableNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows that cannot be read because they do not add up as they are printed. It may be the filer's fault, or that of a converter which
 * lost or moved a cell: so it is a warning. It is an error where the text, of which nothing was overlooked, lacks a number that row
 * and column both need.
 */
final class DoubtedRows {
    private static final int LONGEST_RAW = 80;

    private final Facts facts;
    private final TableKind table;
    private boolean disputesTold;

    DoubtedRows(Facts facts, TableKind table) {
        this.facts = facts;
        this.table = table;
    }

    /** The breach of a row that is in doubt; none of a column, nor of the row of disputes once it has been told. */
    Optional<Breach> breach(Evaluation.Undecided undecided) {
        Set<String> rows = facts.entries(undecided.identity().addresses()).stream()
                .map(entry -> entry.cell().row())
                .collect(Collectors.toSet());
        if (rows.size() > 1) {
            return Optional.empty();
        }
        if (undecided.unreadable().stream().allMatch(Entry::isBlankInSum)) {
            return Optional.of(withBlanks(undecided));
        }
        return undecided.unreadable().stream()
                .filter(Entry::isWithoutSum)
                .findFirst()
                .filter(_ -> !disputesTold)
                .map(cell -> withoutSum(undecided.identity(), raw(cell)));
    }

    /** What the blanks would have to hold is what the sum lacks without them. */
    private Breach withBlanks(Evaluation.Undecided undecided) {
        LinearIdentity identity = undecided.identity();
        Evaluation.Sums sums = identity.sums(facts);
        String missing = Entry.plain(sums.gap().abs());
        List<Suggestion> fillings = undecided.unreadable().stream()
                .map(blank -> new Suggestion(List.of(new Change(blank.address(), null, missing)), Slip.LEFT_BLANK))
                .toList();
        boolean needed = undecided.unreadable().stream().allMatch(Entry::isLeftBlank);
        String cells = undecided.unreadable().stream().map(Entry::label).collect(Collectors.joining("”“"));
        Message sum = sums.message();
        Breach breach = Breach.ofFigures(
                needed ? Severity.ERROR : Severity.WARNING,
                identity.addresses(),
                sum.zh() + "（空白按 0 计）；“" + cells + "”没有数字，而" + (needed ? "本行、本列的合计都" : "合计") + "需要 " + missing
                        + "，可能漏填，也可能在转换时丢失，请核对原件。",
                sum.en() + " (blanks count as 0); \"" + cells.replace("”“", "\", \"") + "\" has no number, and "
                        + (needed ? "the sums of its row and column both need " : "the sum needs ") + missing
                        + ": it was left out, or lost in conversion; check the original.");
        return breach.suggesting(
                        fillings.size() == 1 ? fillings.getFirst() : null, fillings.size() == 1 ? List.of() : fillings)
                .ifBlanksAreZero();
    }

    private Breach withoutSum(LinearIdentity identity, String raw) {
        // the disputes table is one row of three sums
        disputesTold = table == TableKind.DISPUTES;
        List<String> addresses =
                disputesTold ? facts.entries(table).stream().map(Entry::address).toList() : identity.addresses();
        Message row = disputesTold
                ? new Message(TableNames.zh(table), "The row of " + TableNames.en(table))
                : identity.subject();
        return Breach.ofFigures(
                Severity.WARNING,
                addresses,
                row.zh() + "：各数字属于哪一列无法确定，而无论怎样对应都与总计不符，请核对原件：“" + raw + "”。",
                row.en()
                        + ": which columns its figures belong to cannot be told, and in no way do they add up; check"
                        + " the original: \"" + raw + "\".");
    }

    private static String raw(Entry entry) {
        Figure figure = entry.figure();
        String raw = figure == null ? "" : figure.raw().strip().replaceAll("\\s+", " ");
        return raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW) + "…" : raw;
    }
}
