/** The ways in which what a row prints can stand in the columns of the form. */
@NullMarked
package io.gongkai.parse.table.alignment;

import org.jspecify.annotations.NullMarked;
