package io.gongkai.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port of 127.0.0.1 that nothing listens on. */
public final class FreePort {
    /** The system may name a port again before the server that it is for listens on it. */
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /**
     * The port wanted, or any free one that was not given before.
     *
     * @param name what it is wanted for
     * @param port the port wanted, 0 for any
     * @return a port that was free a moment ago
     * @throws IllegalStateException if the port wanted is taken
     */
    public static int or(String name, int port) {
        int free = free(name, port);
        while (port == 0 && !GIVEN.add(free)) {
            free = free(name, port);
        }
        return free;
    }

    private static int free(String name, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // as the servers do: a port that lingers in TIME_WAIT is not taken
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            if (port == 0) {
                throw new UncheckedIOException(e);
            }
            throw new IllegalStateException(
                    "port " + port + ", wanted for " + name + ", is taken by another program on this machine", e);
        }
    }

    public static int any() {
        return or("any", 0);
    }
}
