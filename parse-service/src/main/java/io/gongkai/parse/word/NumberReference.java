package io.gongkai.parse.word;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph or a style says of its list (numPr, ECMA-376 part 1, 17.3.1.19).
 *
 * @param list the list; 0 for none, null where nothing is said
 * @param level the level of it, from 0; null where nothing is said
 */
record NumberReference(@Nullable Integer list, @Nullable Integer level) {
    static final NumberReference SILENT = new NumberReference(null, null);
}
