package io.gongkai.search.page;

import java.util.List;

/**
 * The rules that came out alike.
 *
 * @param name how they came out, on the wire; {@code notInForce} for those that are not for the report's year
 */
public record StandingView(String name, String label, List<RuleView> rules) {

    /**
     * A rule and how it came out.
     *
     * @param detail why it was not judged, or how many blanks count as 0; empty if there is nothing to say
     * @param findings numbers of its findings on the page
     */
    public record RuleView(String rule, String name, String detail, List<Integer> findings) {}
}
