package io.gongkai.parse.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/** A page of which the content is unpacked before it is read, unless it is much larger than a report's. */
final class UnpackedPage extends PDPage {
    /** A report's page has 100 kB. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int USUAL_BYTES = 32 * 1024;

    private final PDPage page;

    UnpackedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public ResourceCache getResourceCache() {
        return page.getResourceCache();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        byte[] content = new byte[USUAL_BYTES];
        int length = 0;
        try (RandomAccessRead packed = page.getContentsForStreamParsing()) {
            for (int read = packed.read(content);
                    read > 0;
                    read = packed.read(content, length, content.length - length)) {
                length += read;
                if (length >= MOST_BYTES) {
                    return page.getContentsForStreamParsing();
                }
                content = length < content.length ? content : Arrays.copyOf(content, 2 * length);
            }
        }
        return new PdfBytes(content, length);
    }
}
