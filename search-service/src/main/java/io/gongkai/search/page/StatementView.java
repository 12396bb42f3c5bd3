package io.gongkai.search.page;

import java.util.List;

/**
 * A number in the narrative that names figures, as a page shows it.
 *
 * @param number its number on the page, from 1
 * @param outcome its name on the wire
 * @param section its place in the report, from 0
 * @param where the part that it stands in
 * @param quote the words of the report
 * @param value the number with its unit, and whether it is exact
 * @param about whose number of which year, where that is not what one would think; else empty
 * @param cells the figures that it names, to be added up
 * @param figure what these come to; empty where that was not compared
 * @param reason why they were not compared; empty if they were
 */
public record StatementView(
        int number,
        String outcome,
        String outcomeLabel,
        int section,
        int offset,
        int length,
        String where,
        String quote,
        String value,
        String about,
        List<CellView> cells,
        String figure,
        String reason) {}
