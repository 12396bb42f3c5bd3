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
 * @param severity how grave the gravest finding is that suspects it, or else concerns it; empty without any
 * @param part whether findings concern it, and suspect other cells
 * @param expected what should stand in it; empty if that is not determined
 * @param marks the findings whose numbers stand at it
 * @param described ids of the messages of all findings that concern it, parted by spaces
 * @param repaired whether a fault of extraction was absorbed here
 */
public record FigureView(
        String id,
        String headings,
        int columns,
        String state,
        String text,
        String tip,
        String severity,
        boolean part,
        String expected,
        List<FindingView> marks,
        String described,
        boolean repaired) {}
