package io.gongkai.search.page.table;

/** What stands somewhere in a table: a label or a figure. */
public sealed interface Place permits Label, FigurePlace {
    /** Columns that it covers, from 1. */
    int columns();

    /** Rows that it covers, from 1; it is listed in the first of them only. */
    int rows();
}
