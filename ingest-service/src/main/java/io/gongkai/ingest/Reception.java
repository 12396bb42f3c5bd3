package io.gongkai.ingest;

import io.gongkai.ingest.problem.Refusal;
import io.gongkai.ingest.receipt.Receipt;
import org.jspecify.annotations.Nullable;

/** What became of one document that was sent. */
sealed interface Reception {
    /** It was not known, and is kept now. */
    record Accepted(Receipt receipt) implements Reception {}

    /** It was kept before. */
    record Known(Receipt receipt) implements Reception {}

    /** It is not kept; the name is the sender's, null if none was given. */
    record Declined(@Nullable String filename, Refusal refusal) implements Reception {}
}
