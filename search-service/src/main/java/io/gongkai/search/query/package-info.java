/**
 * What can be asked of the index, and what it answers; nothing here knows how.
 *
 * <p>A {@link io.gongkai.search.query.SearchRequest} is read from query parameters, {@link
 * io.gongkai.search.query.ReportSearch} answers it. A text query means: all its words must occur in the narrative of a
 * report (title, headings, sections); a run of Chinese characters is one word and must occur as it stands; quotes make a
 * phrase, {@code OR} an alternative, {@code -} an exclusion.
 */
@NullMarked
package io.gongkai.search.query;

import org.jspecify.annotations.NullMarked;
