package io.gongkai.search.page.table;

import java.util.List;

/**
 * Where a figure stands; it covers one row.
 *
 * @param address the figure
 * @param headings ids of the labels over and before it
 */
public record FigurePlace(String address, List<String> headings, int columns) implements Place {
    @Override
    public int rows() {
        return 1;
    }
}
