/**
 * The one intermediate form of all formats: lines and cells in reading order, each with its position in the original.
 *
 * <p>A document is recognised by its bytes, brought from its charset into text, and from its format into lines. A picture
 * that may stand for a table is a line whose cell is the object replacement character, U+FFFC. Everything is bounded by
 * {@link io.gongkai.parse.document.ReadingLimits}, and nothing recurses over the document's own nesting.
 */
@NullMarked
package io.gongkai.parse.document;

import org.jspecify.annotations.NullMarked;
