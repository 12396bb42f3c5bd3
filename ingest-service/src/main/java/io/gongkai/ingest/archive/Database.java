package io.gongkai.ingest.archive;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Runs transactions. Whoever asks may be on any thread, a virtual one too: Hibernate Reactive wants the event loop on
 * which a session was opened, so each transaction gets a context of its own.
 */
@Singleton
public final class Database {
    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;

    Database(Mutiny.SessionFactory sessions, Vertx vertx) {
        this.sessions = sessions;
        this.vertx = vertx;
    }

    /** Does work in one transaction, committed when the work has succeeded. Nothing happens before subscription. */
    public <T> Uni<T> inTransaction(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return inTransaction((session, _) -> work.apply(session));
    }

    /**
     * Does work in one transaction that is interrupted by something outside the database.
     *
     * @param work gets the session, and the executor to return to before it uses the session again
     */
    public <T> Uni<T> inTransaction(BiFunction<Mutiny.StatelessSession, Executor, Uni<T>> work) {
        return Uni.createFrom().emitter(result -> {
            Context context = Objects.requireNonNull(
                    VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()), "a context to duplicate");
            // Nobody else has it, so a session cannot be shared by accident.
            VertxContextSafetyToggle.setContextSafe(context, true);
            Executor back = command -> context.runOnContext(_ -> command.run());
            back.execute(() -> Uni.createFrom()
                    .deferred(() -> sessions.withStatelessTransaction(session -> work.apply(session, back)))
                    .subscribe()
                    .with(result::complete, result::fail));
        });
    }
}
