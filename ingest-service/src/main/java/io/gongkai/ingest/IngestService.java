package io.gongkai.ingest;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class IngestService {
    private IngestService() {}

    /** Takes no arguments of its own; settings are those of Quarkus. */
    public static void main(String... arguments) {
        // Quarkus reads it once, before any bean is there; AddressesAsTyped does better than to answer an empty 400.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
