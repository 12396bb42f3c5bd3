package io.gongkai.validate.archive;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a database that is away for a while from work that it will never do. */
public final class Outage {
    /**
     * Classes of SQLSTATE that pass: connection, transaction rollback, resources, object state, operator intervention, system
     * errors (PostgreSQL, appendix A).
     */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57", "58");

    private Outage() {}

    /** Whether doing the same again later may succeed. */
    public static boolean isTemporary(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException refused) {
                return refused.getSqlState() == null
                        || PASSING.contains(refused.getSqlState().substring(0, 2));
            }
            // Vert.x has its own for a pool that waits too long, and a bare one for a connection that went away.
            boolean connection = cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof VertxException
                    || cause instanceof NoStackTraceThrowable;
            if (connection) {
                return true;
            }
        }
        return false;
    }
}
