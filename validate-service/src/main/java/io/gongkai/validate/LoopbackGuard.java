package io.gongkai.validate;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loopback is open, the world is not: without authentication the service listens to this machine only. */
@ApplicationScoped
class LoopbackGuard {

    void check(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.http.host") String host)
            throws UnknownHostException {
        if (!InetAddress.getByName(host).isLoopbackAddress()) {
            throw new IllegalStateException(
                    "validate-service has no authentication yet and starts on a loopback address"
                            + " only; quarkus.http.host is " + host + ", use 127.0.0.1");
        }
    }
}
