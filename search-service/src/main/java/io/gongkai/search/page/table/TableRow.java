package io.gongkai.search.page.table;

import java.util.List;

/** A row of a table, without the places that reach into it from above. */
public record TableRow(List<Place> places) {}
