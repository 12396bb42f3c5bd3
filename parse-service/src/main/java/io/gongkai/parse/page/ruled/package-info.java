/** Tables drawn with rulings: the rulings that meet form a grid, and the glyphs fall into its cells. */
@NullMarked
package io.gongkai.parse.page.ruled;

import org.jspecify.annotations.NullMarked;
