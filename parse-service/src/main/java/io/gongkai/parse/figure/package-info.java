/** What is printed in a cell: a number in one of its many notations, nothing, a slash, or something else. */
@NullMarked
package io.gongkai.parse.figure;

import org.jspecify.annotations.NullMarked;
