/** Bytes that nobody meant to be read: mutated reports in every format. */
@NullMarked
package io.gongkai.parse.fuzz;

import org.jspecify.annotations.NullMarked;
