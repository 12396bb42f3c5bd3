/** Tables that no upright rulings show: columns are figures one below the other, rows are what their labels say. */
@NullMarked
package io.gongkai.parse.page.unruled;

import org.jspecify.annotations.NullMarked;
