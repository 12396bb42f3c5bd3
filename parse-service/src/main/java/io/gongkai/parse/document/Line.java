package io.gongkai.parse.document;

import io.gongkai.parse.events.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of text, or a row of a table.
 *
 * @param cells what stands between tabs or rules, from left to right, empty ones included; one cell in plain prose
 * @param table which marked-up table of the document the row belongs to, from 1; null for lines of text, even if they
 *     hold tabs
 * @param source where it stands
 */
public record Line(List<Cell> cells, @Nullable Integer table, SourcePosition source) {}
