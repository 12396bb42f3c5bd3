package io.gongkai.parse.pdf;

import io.gongkai.parse.document.LimitExceededException;
import java.io.IOException;

/** Bounds the work on one page. */
final class PdfPageBudget {
    /** A report's page has 5,000. */
    private static final int MOST_OPERATIONS = 2_000_000;

    /** Contents within contents, such as stamps; a report's page has 10. */
    private static final int MOST_CONTENTS = 2_000;

    private static final int OPERATIONS_BETWEEN_LOOKS = 1024;

    private int operations;
    private int contents;

    /** Before each drawing operation; the reading stops here once its thread is interrupted. */
    void takeOperation() throws IOException {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw new LimitExceededException("drawing operations on a page", MOST_OPERATIONS);
        }
        if (operations % OPERATIONS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while reading a page");
        }
    }

    /** Before each content within the page. */
    void takeContent() {
        contents++;
        if (contents > MOST_CONTENTS) {
            throw new LimitExceededException("contents within a page", MOST_CONTENTS);
        }
    }
}
