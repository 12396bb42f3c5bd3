package io.gongkai.parse.word;

import org.jspecify.annotations.Nullable;

/**
 * What a style says that changes the text.
 *
 * @param basedOn the style that says what this one leaves open; null if there is none
 * @param number the list that its paragraphs belong to
 * @param hidden whether its text is not shown; null where nothing is said
 */
record DocxStyle(
        @Nullable String basedOn,
        NumberReference number,
        @Nullable Boolean hidden) {}
