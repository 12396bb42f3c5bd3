package io.gongkai.validate.archive;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Opens Hibernate Reactive sessions from any thread. A session belongs to one Vert.x context; each gets a fresh one, so that
 * callers need not know on which they are.
 */
@ApplicationScoped
public class Sessions {
    private final Vertx vertx;
    private final Mutiny.SessionFactory factory;

    Sessions(Vertx vertx, Mutiny.SessionFactory factory) {
        this.vertx = vertx;
        this.factory = factory;
    }

    /** Does the work in one transaction; a failure rolls it back. */
    public <T> Uni<T> inTransaction(Function<Mutiny.Session, Uni<T>> work) {
        return onFreshContext(factory.withTransaction((session, _) -> work.apply(session)));
    }

    /** Does work that only reads. */
    public <T> Uni<T> reading(Function<Mutiny.Session, Uni<T>> work) {
        return onFreshContext(factory.withSession(session -> {
            session.setDefaultReadOnly(true);
            return work.apply(session);
        }));
    }

    /** Computes off the thread that serves the session, and comes back to it. */
    static <T> Uni<T> aside(Callable<T> work) {
        Context context = Objects.requireNonNull(Vertx.currentContext(), "a session has a context");
        return Uni.createFrom()
                .completionStage(() -> context.executeBlocking(work, false).toCompletionStage());
    }

    private <T> Uni<T> onFreshContext(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            Context context =
                    Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(_ -> work.subscribe().with(emitter::complete, emitter::fail));
        });
    }
}
