/** Headings of the narrative: their numbers, and the wording that the form prescribes. */
@NullMarked
package io.gongkai.validate.section;

import org.jspecify.annotations.NullMarked;
