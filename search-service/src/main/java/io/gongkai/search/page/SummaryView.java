package io.gongkai.search.page;

import java.util.List;

/**
 * What a reader wants to know first.
 *
 * @param read what was read, and how well
 * @param wrong what is wrong
 * @param repairs what would repair it: one for each cause, in the order of the findings
 * @param stated how the numbers of the narrative compare with the tables; empty if none does
 * @param judged how the rules came out; empty if that is not known
 */
public record SummaryView(String read, String wrong, List<Remedy> repairs, String stated, String judged) {

    /** A cause, in words, with the number of the finding that stands for it. */
    public record Remedy(int finding, String words) {}
}
