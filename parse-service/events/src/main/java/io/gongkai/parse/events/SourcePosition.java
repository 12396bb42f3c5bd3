package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where in the document something was read. At least one of line, page and cell is known; what is not is left out of the JSON.
 *
 * @param page page of the document, from 1; null in formats without pages
 * @param line line of the text, from 1; null where the format has no lines
 * @param offset UTF-16 code units before it in the decoded text; null where there is no such text
 * @param length UTF-16 code units that it takes up there; null as offset is
 * @param cell cell of a table; null outside tables
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourcePosition(
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable Integer offset,
        @Nullable Integer length,
        @Nullable CellPosition cell) {}
