package io.gongkai.parse.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several lists have in common (abstractNum, ECMA-376 part 1, 17.9.1).
 *
 * @param levels its nine levels
 * @param styles the paragraph style that is tied to each level; null where none is
 * @param definedBy the style whose list defines this one instead; null if it defines itself
 */
record ListDefinition(
        List<ListLevel> levels,
        List<@Nullable String> styles,
        @Nullable String definedBy) {}
