package io.gongkai.parse.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one of the three tables was found.
 *
 * @param table which one
 * @param state what became of it
 * @param layout the form whose rows it prints, which may differ from that of the year; null if not read
 * @param rowLabels the rows that were found, in the order of the form
 */
public record TableReading(
        TableKind table, TableState state, @Nullable Form layout, List<RowLabel> rowLabels) {}
