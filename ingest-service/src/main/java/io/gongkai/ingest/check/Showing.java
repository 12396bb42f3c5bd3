package io.gongkai.ingest.check;

/** How the answer to a dry run is shown. */
public sealed interface Showing {
    /** As search-service answers {@code GET /reports/{id}}. */
    record Json() implements Showing {}

    /**
     * As a page of search-service.
     *
     * @param language {@code zh} or {@code en}
     */
    record Page(String language) implements Showing {}
}
