/** The rules that are no sums, one class each. */
@NullMarked
package io.gongkai.validate.check;

import org.jspecify.annotations.NullMarked;
