package io.gongkai.ingest.archive;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached or used now from a statement that it will never accept. */
public final class Outage {
    /** Classes of SQLSTATE that speak of the statement or its data: they would fail again. */
    private static final Set<String> LASTING = Set.of("0A", "21", "22", "23", "42");

    private Outage() {}

    /** Whether the same may succeed once the database is well again. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PgException refused) {
                return isPassing(refused.getSqlState());
            }
            if (cause instanceof SQLException refused) {
                return isPassing(refused.getSQLState());
            }
            if (cause instanceof Error
                    || cause instanceof IllegalArgumentException
                    || cause instanceof NullPointerException
                    || cause instanceof ClassCastException) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPassing(@Nullable String state) {
        return state == null || state.length() < 2 || !LASTING.contains(state.substring(0, 2));
    }
}
