/**
 * The title of a report, which the narrative leaves out and the identity is read from.
 *
 * <p>{@link io.gongkai.parse.title.TitleReading} finds it by its words, {@code TitleWords}. What stands above it, {@code Letterhead},
 * and below it, {@link io.gongkai.parse.title.InfoLine}, is no part of it.
 */
@NullMarked
package io.gongkai.parse.title;

import org.jspecify.annotations.NullMarked;
