/** What stands on a page, in points from its upper left corner: glyphs, rulings, pictures; and the blocks that are made of them. */
@NullMarked
package io.gongkai.parse.page.content;

import org.jspecify.annotations.NullMarked;
