package io.gongkai.ingest.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of receipts, newest first.
 *
 * @param reports the receipts
 * @param cursor asks for the next page; null on the last
 */
public record ReceiptPage(
        List<ReceiptAnswer> reports, @Nullable String cursor) {}
