package io.gongkai.search.page;

import java.util.List;

/**
 * What a version says otherwise than the one before.
 *
 * @param version number of the one before
 * @param href the page of the one before
 * @param figures the cells that differ
 * @param texts the sections that differ
 * @param opened names of the rules that only the newer breaks
 * @param resolved names of the rules that only the older breaks
 * @param changed names of the rules that both break, each in another way
 */
public record DifferenceView(
        int version,
        String href,
        List<FigureChange> figures,
        List<TextDifferenceView> texts,
        List<String> opened,
        List<String> resolved,
        List<String> changed) {

    /** A cell, before and after. */
    public record FigureChange(CellView cell, String from, String to) {}

    /** A section, with the sentences that were replaced. */
    public record TextDifferenceView(String name, List<Sentence> changes) {}

    /** Sentences before and after; either may be empty. */
    public record Sentence(String removed, String added) {}

    public boolean isEmpty() {
        return figures.isEmpty() && texts.isEmpty() && opened.isEmpty() && resolved.isEmpty() && changed.isEmpty();
    }
}
