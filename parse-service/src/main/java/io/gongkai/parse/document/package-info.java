/** The one intermediate form of all formats: lines and cells in reading order, each with its position in the original. */
@NullMarked
package io.gongkai.parse.document;

import org.jspecify.annotations.NullMarked;
