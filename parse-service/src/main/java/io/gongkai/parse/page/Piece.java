package io.gongkai.parse.page;

/**
 * Glyphs that stand side by side on a line, with no wide gap between them.
 *
 * @param text what they say
 * @param box where they stand
 */
record Piece(String text, Box box) {}
