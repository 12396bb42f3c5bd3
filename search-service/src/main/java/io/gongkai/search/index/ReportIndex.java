package io.gongkai.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** The index behind its alias: readers and writers know the alias only, so that an index can be swapped under them. */
@ApplicationScoped
public class ReportIndex {
    /** The name that reads and writes use. */
    public static final String ALIAS = "reports";
    /** The first index behind it. */
    static final String FIRST = "reports-000001";

    private static final Logger LOG = Logger.getLogger(ReportIndex.class);

    private final ElasticsearchClient client;
    private final IndexDefinition definition = IndexDefinition.read();

    ReportIndex(ElasticsearchClient client) {
        this.client = client;
    }

    /** Creates index and alias if they are missing, and adds the fields that the mapping lacks. */
    void ensure() throws IOException {
        if (!exists()) {
            create();
        }
        client.indices().putMapping(m -> m.withJson(definition.mapping()).index(ALIAS));
    }

    /** Whether Elasticsearch answers and has the index. */
    public boolean exists() throws IOException {
        return client.indices().existsAlias(a -> a.name(ALIAS)).value();
    }

    private void create() throws IOException {
        try {
            client.indices()
                    .create(c ->
                            c.withJson(definition.creation()).index(FIRST).aliases(ALIAS, a -> a.isWriteIndex(true)));
            LOG.infof("index %s created behind alias %s", FIRST, ALIAS);
        } catch (ElasticsearchException e) {
            // another instance may have been quicker
            if (!"resource_already_exists_exception".equals(e.error().type()) || !exists()) {
                throw e;
            }
        }
    }
}
