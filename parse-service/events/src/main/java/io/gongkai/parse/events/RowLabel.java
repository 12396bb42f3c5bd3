package io.gongkai.parse.events;

/**
 * A row of a table and the label that the document prints for it.
 *
 * @param row the row's address, e.g. {@code requests.refused.stateSecret}
 * @param printed the label as printed, white space removed
 */
public record RowLabel(String row, String printed) {}
