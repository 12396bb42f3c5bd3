package io.gongkai.validate.prose;

import io.gongkai.validate.events.Statement;
import io.gongkai.validate.events.StatementOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A number of the narrative and how it compares with the form.
 *
 * @param mention as it was found
 * @param statement as it is told
 * @param reason why it is not comparable; null if it is
 * @param blanks how many blank cells were counted as 0 where another number in their place would make the answer another
 */
public record Compared(
        Mention mention, Statement statement, @Nullable Reason reason, int blanks) {
    /** Whether one says that there was none, and the other that there was. */
    public boolean isDenial() {
        String figure = statement.figure();
        return mention.value().signum() == 0 || (figure != null && figure.equals("0"));
    }

    public boolean agrees() {
        return statement.outcome() == StatementOutcome.MATCHING;
    }

    public boolean differs() {
        return statement.outcome() == StatementOutcome.DIFFERING;
    }

    /** Whether its table was read. */
    public boolean isReadable() {
        return reason != Reason.NOT_READ;
    }

    /** Whether it surely names a figure that cannot be read, so that nothing can be said about it. */
    public boolean isUndecided() {
        return mention.isSure()
                && mention.topic().strictness() != Strictness.EQUAL_ONLY
                && (reason == Reason.UNREADABLE || reason == Reason.NOT_READ);
    }
}
