package io.gongkai.validate.identity;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.rule.Entry;
import java.util.ArrayList;
import java.util.List;

/** What must be said along with a sum that fails: what was counted as 0. */
final class Reservations {
    private Reservations() {}

    /** In brackets, to follow the sum; empty if there is nothing to say. */
    static Message of(Evaluation.Sums sums) {
        List<Message> all = new ArrayList<>();
        if (sums.entries().anyMatch(Entry::isBlank)) {
            all.add(new Message("空白按 0 计", "blanks count as 0"));
        }
        if (sums.entries().anyMatch(Entry::isSlash)) {
            all.add(new Message("“/”按 0 计", "a slash counts as 0"));
        }
        return all.isEmpty()
                ? new Message("", "")
                : new Message(
                        "（" + String.join("；", all.stream().map(Message::zh).toList()) + "）",
                        " (" + String.join("; ", all.stream().map(Message::en).toList()) + ")");
    }
}
