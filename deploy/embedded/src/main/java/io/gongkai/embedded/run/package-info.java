/**
 * The whole system on one machine: three servers and four services, each a process of its own. {@link
 * io.gongkai.embedded.run.Launcher} is what {@code deploy/run} starts; {@link io.gongkai.embedded.run.Gongkai} is the
 * same for tests.
 */
@NullMarked
package io.gongkai.embedded.run;

import org.jspecify.annotations.NullMarked;
