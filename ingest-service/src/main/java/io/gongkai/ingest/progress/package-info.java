/**
 * How far each report has come, learnt from what the other services announce.
 */
@NullMarked
package io.gongkai.ingest.progress;

import org.jspecify.annotations.NullMarked;
