/** Which row of the form a printed row is, by its label, weighed over the whole table. */
@NullMarked
package io.gongkai.parse.table.match;

import org.jspecify.annotations.NullMarked;
