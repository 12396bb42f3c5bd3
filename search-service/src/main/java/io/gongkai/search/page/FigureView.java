package io.gongkai.search.page;

import java.util.List;

/**
 * A figure as a page shows it.
 *
 * @param id names the cell on the page
 * @param headings ids of the labels over and before it, parted by spaces
 * @param state its name on the wire
 * @param text what stands in the cell
 * @param tip what was printed, and where; empty if nothing is known
 * @param findings those that concern it, gravest first
 * @param described ids of their messages, parted by spaces
 * @param repaired whether a fault of extraction was absorbed here
 */
public record FigureView(
        String id,
        String headings,
        int columns,
        String state,
        String text,
        String tip,
        List<FindingView> findings,
        String described,
        boolean repaired) {

    /** How grave the gravest finding is; empty without any. */
    public String severity() {
        return findings.isEmpty() ? "" : findings.getFirst().severity();
    }
}
