/** How fast reports are judged: see {@code deploy/measure judging}. */
@NullMarked
package io.gongkai.validate.benchmark;

import org.jspecify.annotations.NullMarked;
