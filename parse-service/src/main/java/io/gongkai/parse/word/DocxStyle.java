package io.gongkai.parse.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a style says that changes the text.
 *
 * @param basedOn the style that says what this one leaves open; null if there is none
 * @param number the list that its paragraphs belong to
 * @param hiding properties that hide text or strike it out, and whether it has them, where it says so
 */
record DocxStyle(@Nullable String basedOn, NumberReference number, Map<String, Boolean> hiding) {}
