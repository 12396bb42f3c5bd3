package io.gongkai.search.page;

/**
 * A figure that something on a page speaks of, with the link to its cell.
 *
 * @param name row and column as the form prints them
 * @param printed what the document prints there; empty if that is not said
 * @param where its place in the document; empty if unknown
 * @param suspect whether it is one to be changed
 */
public record CellView(String address, String name, String printed, String where, boolean suspect) {
    static CellView of(String address, FigureNames names) {
        return new CellView(address, names.of(address), "", "", false);
    }
}
