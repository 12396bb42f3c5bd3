package io.gongkai.validate.events;

import io.gongkai.parse.events.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section that two versions write otherwise.
 *
 * @param slot which part of the form it is
 * @param heading its heading in the newer, or else in the older version; null if it was lost
 * @param added how many characters only the newer has
 * @param removed how many characters only the older has
 * @param changes the sentences that differ, in their order
 * @param complete whether all are listed; where there are too many, the first are
 */
public record TextDifference(
        Slot slot, @Nullable String heading, int added, int removed, List<TextChange> changes, boolean complete) {}
