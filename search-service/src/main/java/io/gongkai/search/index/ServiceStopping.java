package io.gongkai.search.index;

/** The service stops before something was done; it will be done after the next start. */
public final class ServiceStopping extends RuntimeException {
    ServiceStopping() {
        super("the service stops; the batch is taken up again after the next start");
    }
}
