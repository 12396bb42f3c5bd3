/** The failures log as a stream for subscribers. */
@NullMarked
package io.gongkai.validate.stream;

import org.jspecify.annotations.NullMarked;
