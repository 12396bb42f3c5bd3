/** A table put together: what each of its cells is, why it is believed, and what was repaired. */
@NullMarked
package io.gongkai.parse.table.assembly;

import org.jspecify.annotations.NullMarked;
