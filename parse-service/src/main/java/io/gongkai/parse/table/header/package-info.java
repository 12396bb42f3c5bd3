/** What the headers of a table say: the names of its columns, their units and numbers, and which of them the form does not know. */
@NullMarked
package io.gongkai.parse.table.header;

import org.jspecify.annotations.NullMarked;
