/**
 * The three tables of the form: found, matched row by row and column by column, and read.
 *
 * <p>The story is in {@link io.gongkai.parse.table.FormReading}: lines and cells become printed rows
 * ({@link io.gongkai.parse.table.forming}), which are found in the form by their labels ({@link io.gongkai.parse.table.match}); headers
 * tell what the columns are ({@link io.gongkai.parse.table.header}); where a row admits several places for what it prints
 * ({@link io.gongkai.parse.table.alignment}), the sums of the form choose among them, and where they do not, its cells are unreadable.
 */
@NullMarked
package io.gongkai.parse.table;

import org.jspecify.annotations.NullMarked;
