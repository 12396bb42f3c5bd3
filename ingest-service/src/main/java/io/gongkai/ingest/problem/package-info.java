/**
 * What is answered when something cannot be done: problem documents (RFC 9457) with a message in Chinese and English.
 */
@NullMarked
package io.gongkai.ingest.problem;

import org.jspecify.annotations.NullMarked;
