/** The sums of the form choose among the alignments of rows, and among the ways to part joined figures. */
@NullMarked
package io.gongkai.parse.table.sum;

import org.jspecify.annotations.NullMarked;
