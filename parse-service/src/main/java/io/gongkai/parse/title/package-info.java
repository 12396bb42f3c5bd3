/** The title of a report, which the narrative leaves out and the identity is read from. */
@NullMarked
package io.gongkai.parse.title;

import org.jspecify.annotations.NullMarked;
