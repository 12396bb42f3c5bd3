/**
 * The dry run: a report is read, judged and shown by the services that would do so if it were handed in, asked over HTTP one
 * after the other. Topics are no way for it, because what is in a topic is kept.
 */
@NullMarked
package io.gongkai.ingest.check;

import org.jspecify.annotations.NullMarked;
