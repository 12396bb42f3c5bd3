package io.gongkai.parse.isolation;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets no library follow an address that a document names. */
final class OutsideRefused implements URLStreamHandlerFactory {
    private static final Set<String> OUTSIDE = Set.of("http", "https", "ftp", "mailto");

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return OUTSIDE.contains(protocol) ? new Refusing() : null;
    }

    private static final class Refusing extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("a worker opens no connection");
        }
    }
}
