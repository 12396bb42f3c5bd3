/** What each line of a document is: a page mark, a heading, a part of one of the three tables, or prose. */
@NullMarked
package io.gongkai.parse.outline;

import org.jspecify.annotations.NullMarked;
