package io.gongkai.validate.identity;

import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.TableKind;
import io.gongkai.validate.rule.Entry;
import io.gongkai.validate.rule.Facts;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two sums of figures that the form makes equal.
 *
 * @param rule the rule that it belongs to
 * @param table where its figures stand
 * @param subject the row, column or block that it is about, as the form prints it
 * @param left the addresses of one sum
 * @param right the addresses of the other, or the one address of the total
 * @param rightName what the other side is called
 */
public record LinearIdentity(
        String rule, TableKind table, Message subject, List<String> left, List<String> right, Message rightName) {

    public LinearIdentity {
        if (left.isEmpty() || right.isEmpty()) {
            throw new IllegalArgumentException("an identity of " + rule + " has an empty side");
        }
    }

    public List<String> addresses() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    public Evaluation evaluate(Facts facts) {
        List<Entry> unreadable =
                facts.entries(addresses()).stream().filter(Entry::isUnreadable).toList();
        return unreadable.isEmpty() ? sums(facts) : new Evaluation.Undecided(this, unreadable);
    }

    /** Both sums, in which what cannot be read counts as 0. */
    Evaluation.Sums sums(Facts facts) {
        List<Entry> leftEntries = facts.entries(left);
        List<Entry> rightEntries = facts.entries(right);
        return new Evaluation.Sums(this, leftEntries, rightEntries, sum(leftEntries), sum(rightEntries));
    }

    private static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
