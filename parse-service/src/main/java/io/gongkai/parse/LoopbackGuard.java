package io.gongkai.parse;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to serve the world while nobody is asked who they are. */
@ApplicationScoped
class LoopbackGuard {

    void refuseOtherAddresses(@Observes StartupEvent start, @ConfigProperty(name = "quarkus.http.host") String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("quarkus.http.host is " + host + ", which is no address", e);
        }
        throw new IllegalStateException("quarkus.http.host is " + host
                + ", but without authentication parse-service serves loopback only: set it to 127.0.0.1");
    }
}
