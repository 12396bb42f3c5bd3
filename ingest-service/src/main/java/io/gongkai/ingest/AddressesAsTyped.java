package io.gongkai.ingest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Understands addresses as people type them into a command line: {@code ?filename=年报.txt}, where
 * RFC 3986 wants percent-encoding. Needs {@link IngestService}, since Quarkus would refuse them before any filter.
 */
@Singleton
final class AddressesAsTyped {
    /** Before everything that looks at the address. */
    private static final int FIRST = 10_000;

    /** Printable, and yet no part of a URI (RFC 3986, section 2). */
    private static final String UNWISE = "\"<>\\^`{|}";

    void register(@Observes Filters filters) {
        filters.register(AddressesAsTyped::encode, FIRST);
    }

    private static void encode(RoutingContext request) {
        String typed = request.request().uri();
        String encoded = encoded(typed);
        if (encoded.equals(typed)) {
            request.next();
        } else {
            request.reroute(encoded);
        }
    }

    /** The address with each byte that a URI cannot hold percent-encoded; the server gives each byte as one character. */
    static String encoded(String typed) {
        StringBuilder encoded = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean lonePercent = c == '%' && !isEscape(typed, i);
            if (c <= ' ' || c > '~' || lonePercent || UNWISE.indexOf(c) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isEscape(String typed, int percent) {
        return percent + 2 < typed.length()
                && Character.digit(typed.charAt(percent + 1), 16) >= 0
                && Character.digit(typed.charAt(percent + 2), 16) >= 0;
    }
}
