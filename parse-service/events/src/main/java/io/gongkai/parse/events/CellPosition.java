package io.gongkai.parse.events;

/**
 * A cell of a table in the document, all from 1.
 *
 * @param table which table of the document
 * @param row row of that table
 * @param column column of that row, spans counted out
 */
public record CellPosition(int table, int row, int column) {}
