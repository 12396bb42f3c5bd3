package io.gongkai.ingest.archive;

import io.gongkai.ingest.receipt.Status;
import java.time.Instant;
import java.util.Set;

/**
 * Which receipts are wanted.
 *
 * @param statuses those of these
 * @param since those received then or later
 * @param before those with smaller sequence numbers
 * @param size no more than these, the newest
 */
public record ReceiptQuery(Set<Status> statuses, Instant since, long before, int size) {}
