/** The narrative of a report: headings, sections, paragraphs. */
@NullMarked
package io.gongkai.parse.section;

import org.jspecify.annotations.NullMarked;
