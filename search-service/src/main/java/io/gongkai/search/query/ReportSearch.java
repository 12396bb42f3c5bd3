package io.gongkai.search.query;

/** Finds reports. */
public interface ReportSearch {

    /**
     * Answers with one page of hits, the total and the facets.
     *
     * @throws IndexUnavailable if the index does not answer
     */
    SearchAnswer search(SearchRequest request);
}
