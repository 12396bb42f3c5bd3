/**
 * The one intermediate form of all formats: lines and cells in reading order, each with its position in the original.
 *
 * <p>Every family of formats has a package of its own that brings it into this form: {@code text}, {@code html}, {@code word},
 * {@code page}. A picture that may stand for a table is a line whose cell is the object replacement character, U+FFFC.
 * Everything is bounded by {@link io.gongkai.parse.document.ReadingLimits}, and nothing recurses over the document's own
 * nesting.
 */
@NullMarked
package io.gongkai.parse.document;

import org.jspecify.annotations.NullMarked;
