package io.gongkai.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start where others could reach the service: nobody is asked who they are yet. */
@ApplicationScoped
class LoopbackOnly {
    private final String host;

    LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host) {
        this.host = host;
    }

    void check(@Observes StartupEvent event) throws UnknownHostException {
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            throw new IllegalStateException(
                    "search-service has no authentication yet and listens on loopback addresses only;"
                            + " quarkus.http.host is " + host + ", set it to 127.0.0.1");
        }
    }
}
