/**
 * Reads binary formats in processes of their own, because the libraries that understand them may be made to hang, to use up all
 * memory or to crash.
 *
 * <p>A worker is a small JVM of the same program. It gets bytes over its standard input and answers with lines and cells over
 * its standard output; it inherits no environment and opens no connection. One that takes too long is killed, one that runs
 * out of memory ends itself; the document at fault is refused as too complex, and the next gets a new worker.
 */
@NullMarked
package io.gongkai.parse.isolation;

import org.jspecify.annotations.NullMarked;
