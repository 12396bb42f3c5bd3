package io.gongkai.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.GetResponse;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.ingest.events.ReportId;
import io.gongkai.search.query.IndexUnavailable;
import io.gongkai.search.query.ReportLookup;
import io.gongkai.validate.events.ReportValidated;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Fetches reports from the index. */
@ApplicationScoped
class IndexLookup implements ReportLookup {
    private final ElasticsearchClient client;
    private final ReportDocuments documents;

    IndexLookup(ElasticsearchClient client, ObjectMapper json) {
        this.client = client;
        this.documents = new ReportDocuments(json);
    }

    @Override
    public Optional<ReportValidated> find(ReportId id) {
        try {
            GetResponse<ObjectNode> response = client.get(
                    g -> g.index(ReportIndex.ALIAS).id(id.value()).sourceIncludes("document"), ObjectNode.class);
            if (!response.found()) {
                return Optional.empty();
            }
            ObjectNode source = Objects.requireNonNull(response.source());
            long revision = Objects.requireNonNull(response.version());
            return Optional.of(documents.judged((ObjectNode) source.get("document"), revision));
        } catch (ElasticsearchException e) {
            throw new IndexUnavailable("Elasticsearch answers " + e.status(), e);
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch does not answer", e);
        }
    }
}
