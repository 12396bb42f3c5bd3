/**
 * Keeps receipts, original bytes and progress in PostgreSQL; the only user of Hibernate beside the outbox.
 */
@NullMarked
package io.gongkai.ingest.archive;

import org.jspecify.annotations.NullMarked;
