/**
 * From bytes to a {@link io.gongkai.parse.document.Document}: the format is recognised by the bytes themselves, and read by the
 * package of its family.
 */
@NullMarked
package io.gongkai.parse.reading;

import org.jspecify.annotations.NullMarked;
