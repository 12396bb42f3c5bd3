/** What speaks against figures that are in place: rows that were moved, lost, misread or swapped, and blanks that forgot a figure. */
@NullMarked
package io.gongkai.parse.table.doubt;

import org.jspecify.annotations.NullMarked;
