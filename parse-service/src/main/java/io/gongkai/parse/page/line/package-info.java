/** Glyphs that stand side by side make pieces and lines, and lines one below the other make paragraphs. */
@NullMarked
package io.gongkai.parse.page.line;

import org.jspecify.annotations.NullMarked;
