/** A row as it is printed: labels, figures and blanks, each with where it stands in the original. */
@NullMarked
package io.gongkai.parse.table.row;

import org.jspecify.annotations.NullMarked;
