package io.gongkai.ingest.archive;

import io.gongkai.ingest.receipt.Receipt;

/**
 * A report is in the archive.
 *
 * @param receipt its receipt
 * @param isNew whether it was not there before
 */
public record Kept(Receipt receipt, boolean isNew) {}
