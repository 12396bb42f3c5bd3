package io.gongkai.search.highlight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report that is searched as a whole.
 *
 * @param section slot of the section, {@code preamble} or {@code title}
 * @param heading heading of the section; null if it has none
 * @param texts what is searched, what is shown first last: heading and narrative, or the title
 */
public record Passage(String section, @Nullable String heading, List<String> texts) {}
