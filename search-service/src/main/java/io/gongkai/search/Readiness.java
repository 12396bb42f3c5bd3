package io.gongkai.search;

import io.gongkai.search.index.IndexingState;
import io.gongkai.search.index.ReportIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Ready if the index is there and indexing gets on. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
class Readiness implements HealthCheck {
    private final ReportIndex index;
    private final IndexingState state;

    Readiness(ReportIndex index, IndexingState state) {
        this.index = index;
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("index");
        state.obstacle().ifPresent(reason -> response.withData("waits for", reason));
        return response.status(state.obstacle().isEmpty() && isThere(response)).build();
    }

    private boolean isThere(HealthCheckResponseBuilder response) {
        try {
            return index.exists();
        } catch (IOException | RuntimeException e) {
            response.withData("Elasticsearch", String.valueOf(e.getMessage()));
            return false;
        }
    }
}
