package io.gongkai.ingest;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where others could reach it: nothing asks them yet who they are. */
final class LoopbackOnly {
    private final String host;

    LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host) {
        this.host = host;
    }

    void check(@Observes @Priority(1) StartupEvent event) throws UnknownHostException {
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            throw new IllegalStateException("ingest-service has no authentication yet and serves this machine only:"
                    + " set quarkus.http.host (QUARKUS_HTTP_HOST) to 127.0.0.1, not " + host);
        }
    }
}
