/** The rows and columns of the statutory tables, and the words that they print. */
@NullMarked
package io.gongkai.parse.form;

import org.jspecify.annotations.NullMarked;
