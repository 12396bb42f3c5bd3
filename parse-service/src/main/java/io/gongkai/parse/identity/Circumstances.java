package io.gongkai.parse.identity;

import io.gongkai.parse.document.Line;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report beside its own text.
 *
 * @param surroundings what the page prints around it
 * @param source where it was published; null if unknown
 * @param filename the sender's name for the file; null if none was given
 */
public record Circumstances(
        List<Line> surroundings,
        @Nullable URI source,
        @Nullable String filename) {
    /** Nothing but the text itself. */
    public static final Circumstances UNKNOWN = new Circumstances(List.of(), null, null);
}
