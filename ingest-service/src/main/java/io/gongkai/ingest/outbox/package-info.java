/**
 * Announces what was kept: an outbox in PostgreSQL, and the relay that empties it into Kafka.
 *
 * <p>A report waits in the outbox from the commit of its receipt to Kafka's acknowledgement, so it is announced at least
 * once; whoever reads report.received tells repetitions by the id.
 */
@NullMarked
package io.gongkai.ingest.outbox;

import org.jspecify.annotations.NullMarked;
