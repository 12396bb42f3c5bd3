/** Days and years as reports print them, in digits, in Chinese numerals, and with a character lost. */
@NullMarked
package io.gongkai.parse.date;

import org.jspecify.annotations.NullMarked;
