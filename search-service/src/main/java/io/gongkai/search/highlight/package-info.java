/** Where in the original text the words of a query stand, and the fragments of it that show them. Pure. */
@NullMarked
package io.gongkai.search.highlight;

import org.jspecify.annotations.NullMarked;
