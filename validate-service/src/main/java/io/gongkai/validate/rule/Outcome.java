package io.gongkai.validate.rule;

import io.gongkai.parse.events.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule's answer for one report. It passed if both are empty.
 *
 * @param breaches where it does not hold
 * @param notJudged why, where it could not be judged; not judged is not passed
 */
public record Outcome(List<Breach> breaches, List<Message> notJudged) {
    private static final Outcome PASSED = new Outcome(List.of(), List.of());

    public static Outcome passed() {
        return PASSED;
    }

    public static Outcome broken(Breach breach) {
        return new Outcome(List.of(breach), List.of());
    }

    public static Outcome broken(List<Breach> breaches) {
        return new Outcome(breaches, List.of());
    }

    public static Outcome notJudged(Message why) {
        return new Outcome(List.of(), List.of(why));
    }

    public static Outcome notJudged(String zh, String en) {
        return notJudged(new Message(zh, en));
    }

    /** Not judged because of cells that nothing can be said about; passed if there are none. */
    public static Outcome undecided(List<Entry> entries) {
        List<Entry> unreadable = entries.stream().filter(Entry::isUnreadable).toList();
        if (unreadable.isEmpty()) {
            return PASSED;
        }
        String first = unreadable.getFirst().label();
        int count = unreadable.size();
        return notJudged(
                "“" + first + "”" + (count > 1 ? "等 " + count + " 个单元格" : "") + "无法辨认，未作判断。",
                "Not judged: \"" + first + "\"" + (count > 1 ? " and " + (count - 1) + " more cells" : "")
                        + " cannot be read.");
    }

    /** The answers for several places, put together. */
    public static Outcome of(List<Outcome> parts) {
        List<Breach> breaches = new ArrayList<>();
        List<Message> notJudged = new ArrayList<>();
        for (Outcome part : parts) {
            breaches.addAll(part.breaches);
            notJudged.addAll(part.notJudged);
        }
        return new Outcome(List.copyOf(breaches), List.copyOf(notJudged));
    }

    /** All reasons in one sentence, the first three written out; null if everything was judged. */
    public @Nullable Message reason() {
        List<Message> reasons = notJudged.stream().distinct().toList();
        if (reasons.isEmpty()) {
            return null;
        }
        String zh = String.join("", reasons.stream().limit(3).map(Message::zh).toList());
        String en = String.join(" ", reasons.stream().limit(3).map(Message::en).toList());
        int more = reasons.size() - 3;
        return more <= 0 ? new Message(zh, en) : new Message(zh + "另有 " + more + " 处。", en + " And " + more + " more.");
    }
}
