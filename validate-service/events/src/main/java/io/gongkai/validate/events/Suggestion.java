package io.gongkai.validate.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that, made together, repair every rule that the finding stands for.
 *
 * @param changes the smallest such set
 * @param slip what would explain them; null if nothing is said about that
 */
public record Suggestion(List<Change> changes, @Nullable Slip slip) {
    public Suggestion(List<Change> changes) {
        this(changes, null);
    }
}
