package io.gongkai.search.page;

/**
 * Changes that repair what a finding names.
 *
 * @param words cells with their values before and after
 * @param slip what probably happened; empty if nothing is said about it
 */
public record SuggestionView(String words, String slip) {}
