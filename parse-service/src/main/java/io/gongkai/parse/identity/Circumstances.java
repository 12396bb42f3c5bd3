package io.gongkai.parse.identity;

import io.gongkai.parse.document.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report beside its own text.
 *
 * @param surroundings what the page prints around it
 * @param filename the sender's name for the file; null if none was given
 */
public record Circumstances(
        List<Line> surroundings, @Nullable String filename) {}
