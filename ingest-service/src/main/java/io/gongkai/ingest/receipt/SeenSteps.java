package io.gongkai.ingest.receipt;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a timeline that a client has seen. An event's id names all of them, so that a client which comes back
 * misses nothing even when steps become known out of their order.
 */
public final class SeenSteps {
    private static final String BETWEEN = "+";

    private final Set<Status> seen = EnumSet.noneOf(Status.class);

    private SeenSteps() {}

    /** Those of a {@code Last-Event-ID}; none if it is null, or not one of ours. */
    public static SeenSteps of(@Nullable String lastEventId) {
        SeenSteps steps = new SeenSteps();
        if (lastEventId != null) {
            for (String word : lastEventId.strip().split("\\+", -1)) {
                Status.ofWord(word).ifPresent(steps.seen::add);
            }
        }
        return steps;
    }

    /** Adds a step; false if it was seen before. */
    public boolean add(Status step) {
        return seen.add(step);
    }

    /** The id of the event that shows the last of them, e.g. {@code received+parsed}. */
    public String eventId() {
        return seen.stream().map(Status::word).collect(Collectors.joining(BETWEEN));
    }
}
