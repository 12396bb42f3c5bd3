/**
 * The three tables of the form: found, matched row by row and column by column, and read.
 *
 * <p>The story is in {@link io.gongkai.parse.table.FormReading}: lines and cells become printed rows
 * ({@link io.gongkai.parse.table.forming}), brought into the form's own shape ({@link io.gongkai.parse.table.shape}), and are found in
 * the form by their labels ({@link io.gongkai.parse.table.match}); headers tell what the columns are
 * ({@link io.gongkai.parse.table.header}); where a row admits several places for what it prints
 * ({@link io.gongkai.parse.table.alignment}), the sums of the form choose among them ({@link io.gongkai.parse.table.sum}), and where they
 * do not, or something speaks against what they chose ({@link io.gongkai.parse.table.doubt}), cells are unreadable. What is left is put
 * together with its repairs ({@link io.gongkai.parse.table.assembly}).
 */
@NullMarked
package io.gongkai.parse.table;

import org.jspecify.annotations.NullMarked;
