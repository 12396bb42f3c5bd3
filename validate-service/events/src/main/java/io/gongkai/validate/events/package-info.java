/** What validate-service announces, and the words that it is made of. */
@NullMarked
package io.gongkai.validate.events;

import org.jspecify.annotations.NullMarked;
