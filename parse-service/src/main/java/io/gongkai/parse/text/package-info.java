/** Plain text: from bytes of an unknown charset to characters, from characters to lines and cells. */
@NullMarked
package io.gongkai.parse.text;

import org.jspecify.annotations.NullMarked;
