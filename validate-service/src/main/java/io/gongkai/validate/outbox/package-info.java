/** Events that are committed with what they tell, and published afterwards. */
@NullMarked
package io.gongkai.validate.outbox;

import org.jspecify.annotations.NullMarked;
