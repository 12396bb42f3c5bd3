/** The three tables of the form: found, matched row by row and column by column, and read. */
@NullMarked
package io.gongkai.parse.table;

import org.jspecify.annotations.NullMarked;
