package io.gongkai.search.text;

/**
 * A Chinese character, or a word or number in other scripts.
 *
 * @param text its one spelling
 * @param start UTF-16 code units of the original before it
 * @param end UTF-16 code units of the original up to its end
 * @param clause number of its clause in the text, from 0
 */
public record Token(String text, int start, int end, int clause) {}
