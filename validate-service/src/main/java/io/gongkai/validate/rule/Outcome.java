package io.gongkai.validate.rule;

import io.gongkai.parse.events.Message;
import io.gongkai.validate.events.Obstacle;
import io.gongkai.validate.events.ObstacleKind;
import io.gongkai.validate.events.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule's answer for one report.
 *
 * @param breaches where it does not hold
 * @param obstacles why, where it could not be judged; not judged is not passed
 * @param blanks how many blank cells were counted as 0 to judge it
 */
public record Outcome(List<Breach> breaches, List<Obstacle> obstacles, int blanks) {
    private static final Outcome PASSED = new Outcome(List.of(), List.of(), 0);

    public static Outcome passed() {
        return PASSED;
    }

    /** It holds if so many blank cells are 0. */
    public static Outcome passedWith(int blanks) {
        return blanks == 0 ? PASSED : new Outcome(List.of(), List.of(), blanks);
    }

    /** It holds; where some of these are blank, if they are 0. */
    public static Outcome passedIfBlanksAreZero(Entry... entries) {
        return passedWith((int) Stream.of(entries).filter(Entry::isBlank).count());
    }

    public static Outcome broken(Breach breach) {
        return broken(List.of(breach));
    }

    public static Outcome broken(List<Breach> breaches) {
        return new Outcome(breaches, List.of(), 0);
    }

    public static Outcome notJudged(Obstacle why) {
        return new Outcome(List.of(), List.of(why), 0);
    }

    public static Outcome notJudged(ObstacleKind kind, String zh, String en) {
        return notJudged(new Obstacle(kind, new Message(zh, en)));
    }

    /** Not judged because of cells that nothing can be said about; passed if there are none. */
    public static Outcome undecided(List<Entry> entries) {
        List<Entry> unreadable = entries.stream().filter(Entry::isUnreadable).toList();
        if (unreadable.isEmpty()) {
            return PASSED;
        }
        String first = unreadable.getFirst().label();
        int count = unreadable.size();
        Message message = new Message(
                "“" + first + "”" + (count > 1 ? "等 " + count + " 个单元格" : "") + "无法辨认，未作判断。",
                "Not judged: \"" + first + "\"" + (count > 1 ? " and " + (count - 1) + " more cells" : "")
                        + " cannot be read.");
        return notJudged(new Obstacle(
                ObstacleKind.UNREADABLE_CELL,
                message,
                unreadable.stream().map(Entry::address).toList()));
    }

    /** The answers for several places, put together. */
    public static Outcome of(List<Outcome> parts) {
        List<Breach> breaches = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        int blanks = 0;
        for (Outcome part : parts) {
            breaches.addAll(part.breaches);
            obstacles.addAll(part.obstacles);
            blanks += part.blanks;
        }
        return breaches.isEmpty() && obstacles.isEmpty()
                ? passedWith(blanks)
                : new Outcome(List.copyOf(breaches), List.copyOf(obstacles), blanks);
    }

    /** The gravest of all places. */
    public Standing standing() {
        if (!breaches.isEmpty()) {
            return breaches.stream()
                    .map(Breach::standing)
                    .max(Standing::compareTo)
                    .orElse(Standing.FAILS);
        }
        if (!obstacles.isEmpty()) {
            return Standing.NOT_JUDGED;
        }
        return blanks > 0 ? Standing.HOLDS_IF_BLANKS_ARE_ZERO : Standing.HOLDS;
    }

    /** All obstacles in one sentence, the first three written out; null if everything was judged. */
    public @Nullable Message reason() {
        List<Message> reasons =
                obstacles.stream().map(Obstacle::message).distinct().toList();
        if (reasons.isEmpty()) {
            return null;
        }
        String zh = String.join("", reasons.stream().limit(3).map(Message::zh).toList());
        String en = String.join(" ", reasons.stream().limit(3).map(Message::en).toList());
        int more = reasons.size() - 3;
        return more <= 0 ? new Message(zh, en) : new Message(zh + "另有 " + more + " 处。", en + " And " + more + " more.");
    }
}
