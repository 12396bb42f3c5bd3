package io.gongkai.validate.prose;

/**
 * What a number was found to name.
 *
 * @param phrase what the words name
 * @param words the words
 * @param start where they begin
 * @param end where they end
 * @param alone whether the clause holds nothing else that matters
 */
record Named(Phrase phrase, String words, int start, int end, boolean alone) {}
