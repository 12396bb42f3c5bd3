package io.gongkai.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gongkai.validate.events.ReportValidated;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Writes documents until each is settled: visible, or refused for good. */
@ApplicationScoped
public class ReportWriter {
    /** Some hundred usual reports. Elasticsearch takes 100 MB at once, but holds them all on its heap. */
    private static final int LARGEST_BULK_BYTES = 8 * 1024 * 1024;

    private final ElasticsearchClient client;
    private final ReportIndex index;
    private final Patience patience;
    private final ReportDocuments documents;
    private final ObjectMapper json;

    ReportWriter(ElasticsearchClient client, ReportIndex index, Patience patience, ObjectMapper json) {
        this.client = client;
        this.index = index;
        this.patience = patience;
        this.documents = new ReportDocuments(json);
        this.json = json;
    }

    public PreparedReport prepare(ReportValidated validated) throws JsonProcessingException {
        return new PreparedReport(
                validated.report().received().id(),
                validated.revision(),
                BinaryData.of(json.writeValueAsBytes(documents.of(validated)), ContentType.APPLICATION_JSON));
    }

    /** Writes the reports, however long it takes; returns what became of each, in their order. */
    public List<Indexed> write(List<PreparedReport> reports) {
        IdentityHashMap<PreparedReport, Indexed> outcomes = new IdentityHashMap<>();
        for (List<PreparedReport> bulk : bulks(reports)) {
            List<PreparedReport> open = new ArrayList<>(bulk);
            patience.until(() -> attempt(open, outcomes));
        }
        return reports.stream().map(outcomes::get).toList();
    }

    private static List<List<PreparedReport>> bulks(List<PreparedReport> reports) {
        List<List<PreparedReport>> bulks = new ArrayList<>();
        long bytes = LARGEST_BULK_BYTES;
        for (PreparedReport report : reports) {
            if (bytes + report.json().size() > LARGEST_BULK_BYTES) {
                bulks.add(new ArrayList<>());
                bytes = 0;
            }
            bulks.getLast().add(report);
            bytes += report.json().size();
        }
        return bulks;
    }

    /** Writes what is open and takes from it what is settled; returns why the rest is not. */
    private Optional<String> attempt(List<PreparedReport> open, IdentityHashMap<PreparedReport, Indexed> outcomes) {
        try {
            List<BulkResponseItem> items = client.bulk(request(open)).items();
            Optional<String> obstacle = Optional.empty();
            List<PreparedReport> failed = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                Settlement settlement = Settlement.of(items.get(i));
                switch (settlement) {
                    case Settlement.Settled(Indexed outcome) -> outcomes.put(open.get(i), outcome);
                    case Settlement.Open(String reason) -> {
                        failed.add(open.get(i));
                        obstacle = Optional.of(reason);
                    }
                }
            }
            if (items.stream().anyMatch(item -> item.status() == 404)) {
                index.ensure();
            }
            open.retainAll(failed);
            return obstacle;
        } catch (ElasticsearchException e) {
            return Optional.of("Elasticsearch answers " + e.status() + ": " + e.getMessage());
        } catch (IOException e) {
            return Optional.of("Elasticsearch does not answer: " + e);
        }
    }

    private static BulkRequest request(List<PreparedReport> reports) {
        List<BulkOperation> operations = reports.stream()
                .map(report ->
                        BulkOperation.of(o -> o.index(i -> i.id(report.id().value())
                                .version(report.revision())
                                .versionType(VersionType.External)
                                .document(report.json()))))
                .toList();
        return BulkRequest.of(b -> b.index(ReportIndex.ALIAS)
                .requireAlias(true)
                .refresh(Refresh.True)
                .operations(operations));
    }
}
