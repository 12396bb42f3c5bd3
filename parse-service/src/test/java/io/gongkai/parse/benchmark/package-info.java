/** How fast reports are read, beside what the format costs anyone: see {@code deploy/measure speed}. */
@NullMarked
package io.gongkai.parse.benchmark;

import org.jspecify.annotations.NullMarked;
