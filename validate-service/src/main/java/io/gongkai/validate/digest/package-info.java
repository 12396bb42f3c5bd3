/** Digests: whether a text or code is still the same, and names that follow from what they name. */
@NullMarked
package io.gongkai.validate.digest;

import org.jspecify.annotations.NullMarked;
