package io.gongkai.validate.events;

import io.gongkai.parse.events.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a finding was read from, as a person finds it in the document.
 *
 * @param address the figure
 * @param row the row as the form prints it
 * @param column the column as the form prints it
 * @param printed what the document prints in the cell; empty if nothing
 * @param source where it stands; null if that is not known
 */
public record FindingCell(
        String address,
        String row,
        String column,
        String printed,
        @Nullable SourcePosition source) {}
