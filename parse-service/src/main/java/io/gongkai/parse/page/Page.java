package io.gongkai.parse.page;

import java.util.List;

/**
 * What is printed on a page, as it is looked at: turned upright, nothing invisible.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs characters, without white space, in the order in which they are drawn
 * @param rulings straight lines
 * @param pictures where pictures are, from above
 */
record Page(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Box> pictures) {}
