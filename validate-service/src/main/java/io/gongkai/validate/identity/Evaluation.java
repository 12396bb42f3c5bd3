package io.gongkai.validate.identity;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.rule.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an identity comes to for one report. */
public sealed interface Evaluation {
    LinearIdentity identity();

    /**
     * Both sides can be added up. Blanks and slashes count as 0, so an identity whose cells are all blank holds.
     *
     * @param leftSum the sum of the left entries
     * @param rightSum the sum of the right entries
     */
    record Sums(LinearIdentity identity, List<Entry> left, List<Entry> right, BigDecimal leftSum, BigDecimal rightSum)
            implements Evaluation {
        /** A sum of so many terms can be followed at a glance: a row of the requests table has six. */
        private static final int WRITTEN_OUT = 8;

        public boolean holds() {
            return leftSum.compareTo(rightSum) == 0;
        }

        /** By how much the left side falls short; negative if it is too much. */
        public BigDecimal gap() {
            return rightSum.subtract(leftSum);
        }

        /** Whether other numbers in place of blanks would make it hold; they can only add to the side that they stand on. */
        public boolean couldHold() {
            List<Entry> shorter = gap().signum() > 0 ? left : right;
            return shorter.stream().anyMatch(Entry::isBlank);
        }

        public Stream<Entry> entries() {
            return Stream.concat(left.stream(), right.stream());
        }

        /** What does not add up, with the sum written out, e.g. {@code 11+1+0+0+1+1 = 14，总计填报 13}. */
        Message message() {
            Message sum = written(left);
            String sums = Entry.plain(leftSum);
            String total = Entry.plain(rightSum);
            Message subject = identity.subject();
            Message name = identity.rightName();
            return right.size() == 1
                    ? new Message(
                            subject.zh() + "：" + sum.zh() + " = " + sums + "，" + name.zh() + "填报 " + total,
                            subject.en() + ": " + sum.en() + " = " + sums + ", but " + name.en() + " is reported as "
                                    + total)
                    : new Message(
                            subject.zh() + "：" + sum.zh() + " = " + sums + "，" + name.zh() + " "
                                    + written(right).zh() + " = " + total + "，两者应当相等",
                            subject.en() + ": " + sum.en() + " = " + sums + ", but " + name.en() + " "
                                    + written(right).en() + " = " + total);
        }

        /** Of a long sum the terms that are not 0, which nobody could find among twenty zeros. */
        private static Message written(List<Entry> entries) {
            List<Entry> terms = entries.size() <= WRITTEN_OUT
                    ? entries
                    : entries.stream().filter(entry -> !entry.isZero()).toList();
            int rest = entries.size() - terms.size();
            String sum =
                    terms.isEmpty() ? "0" : terms.stream().map(Entry::inSum).collect(Collectors.joining("+"));
            return rest == 0
                    ? new Message(sum, sum)
                    : new Message(
                            sum + "（其余 " + rest + " 项为 0 或空白）", sum + " (the other " + rest + " being 0 or blank)");
        }
    }

    /**
     * It cannot be judged.
     *
     * @param unreadable the cells that nothing can be said about
     */
    record Undecided(LinearIdentity identity, List<Entry> unreadable) implements Evaluation {

        Message reason() {
            Entry first = unreadable.getFirst();
            int more = unreadable.size() - 1;
            return new Message(
                    identity.subject().zh() + "：“" + first.label() + "”"
                            + (more > 0 ? "等 " + unreadable.size() + " 个单元格" : "") + "无法辨认，未作判断。",
                    identity.subject().en() + ": not judged, because \"" + first.label() + "\""
                            + (more > 0 ? " and " + more + " more cells" : "") + " cannot be read.");
        }
    }
}
