package io.gongkai.search.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;

/** Sees to it at start that the index is there; Elasticsearch may start later than this service. */
@ApplicationScoped
class IndexCreation {
    private final ReportIndex index;
    private final Patience patience;

    IndexCreation(ReportIndex index, Patience patience) {
        this.index = index;
        this.patience = patience;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("index-creation").start(this::create);
    }

    private void create() {
        try {
            patience.until(this::attempt);
        } catch (ServiceStopping e) {
            // the next start tries again
            return;
        }
    }

    private Optional<String> attempt() {
        try {
            index.ensure();
            return Optional.empty();
        } catch (ElasticsearchException | IOException e) {
            return Optional.of("index " + ReportIndex.ALIAS + ": " + e.getMessage());
        }
    }
}
