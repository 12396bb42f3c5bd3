package io.gongkai.search.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param q what was typed
 * @param asked whether anything was asked for; if not, the page shows what is there
 * @param kept parameters that the form sends again
 * @param publishedFrom as typed; empty if not
 * @param publishedTo as typed; empty if not
 * @param superseded whether versions that are no longer in force are shown too
 * @param figures all figures, by row, to choose from
 * @param chips the restrictions, each with a link that removes it
 * @param clearHref the search without restrictions
 * @param problem what is wrong with the question; null if it was answered
 * @param total how many reports match
 * @param firstHref the first page; null if this is it
 * @param nextHref the next page; null if this is the last
 * @param ingestHref where reports are handed in
 */
public record SearchView(
        String q,
        boolean asked,
        List<QueryString.Parameter> kept,
        String publishedFrom,
        String publishedTo,
        boolean superseded,
        List<FigureGroup> figures,
        List<Chip> chips,
        String clearHref,
        @Nullable String problem,
        String total,
        List<SortLink> sorts,
        List<HitView> hits,
        List<FacetView> facets,
        @Nullable String firstHref,
        @Nullable String nextHref,
        String ingestHref) {

    /** The figures of a row. */
    public record FigureGroup(String label, List<FigureOption> options) {}

    /** A figure to choose. */
    public record FigureOption(String address, String label) {}

    /** A restriction, and the search without it. */
    public record Chip(String label, String value, String href) {}

    /** An order to choose. */
    public record SortLink(String label, String href, boolean current) {}

    public boolean isEmpty() {
        return hits.isEmpty();
    }

    /** Whether the conditions that are folded away hold something. */
    public boolean isRefined() {
        return superseded || !publishedFrom.isEmpty() || !publishedTo.isEmpty();
    }
}
