package io.gongkai.ingest;

import io.gongkai.ingest.upload.BodyReading;
import io.gongkai.ingest.upload.BodyReading.Body;
import io.gongkai.ingest.upload.UploadBudget;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Brings what requests carry into memory, within one budget for all of them. */
@Singleton
final class UploadReading {
    private final BodyReading reading;
    private final UploadBudget budget;

    UploadReading(UploadSettings settings) {
        this.reading = new BodyReading(settings.body());
        this.budget = new UploadBudget(settings.maxBytesInMemory());
    }

    /** A request's share of the memory, to be closed when it is answered. */
    UploadBudget.Share open() {
        return budget.open();
    }

    Body read(InputStream body, UploadBudget.Share share) throws IOException {
        return reading.read(body, share);
    }

    /** The content of a part of a form. */
    static InputStream content(FormValue part) throws IOException {
        return part.isFileItem()
                ? part.getFileItem().getInputStream()
                : new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8));
    }
}
