package io.gongkai.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.ObjectBuilder;
import io.gongkai.parse.events.Message;
import io.gongkai.search.index.FoundReports.Source;
import io.gongkai.search.query.Cursor;
import io.gongkai.search.query.Hit;
import io.gongkai.search.query.IndexUnavailable;
import io.gongkai.search.query.InvalidRequest;
import io.gongkai.search.query.Order;
import io.gongkai.search.query.ReportSearch;
import io.gongkai.search.query.SearchAnswer;
import io.gongkai.search.query.SearchRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Searches the index. */
@ApplicationScoped
class IndexSearch implements ReportSearch {
    private final ElasticsearchClient client;

    IndexSearch(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        Cursor cursor = request.cursor() == null ? null : Cursor.read(request.cursor(), request);
        FoundReports found = new FoundReports(request);
        SearchResponse<Source> response = ask(request, cursor, found.fields());
        // one more was asked for than is shown, to know whether there is a next page
        var all = response.hits().hits();
        var page = all.subList(0, Math.min(all.size(), request.size()));
        boolean ranked = request.order().by() == Order.By.RELEVANCE;
        List<Hit> hits = page.stream()
                .map(h -> found.hit(
                        Objects.requireNonNull(h.id()), Objects.requireNonNull(h.source()), ranked ? h.score() : null))
                .toList();
        return new SearchAnswer(
                Objects.requireNonNull(response.hits().total()).value(),
                hits,
                Facets.read(response.aggregations()),
                all.size() > page.size()
                        ? Ordering.behind(page.getLast().sort()).of(request)
                        : null);
    }

    private SearchResponse<Source> ask(SearchRequest request, @Nullable Cursor cursor, List<String> fields) {
        try {
            return client.search(s -> body(s, request, cursor, fields), Source.class);
        } catch (ElasticsearchException e) {
            if (cursor != null && e.status() == 400) {
                throw new InvalidRequest(
                        "cursor", new Message("这不是本服务给出的游标。", "This is no cursor that an answer gave."));
            }
            throw new IndexUnavailable("Elasticsearch answers " + e.status(), e);
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch does not answer", e);
        }
    }

    private static ObjectBuilder<co.elastic.clients.elasticsearch.core.SearchRequest> body(
            co.elastic.clients.elasticsearch.core.SearchRequest.Builder search,
            SearchRequest request,
            @Nullable Cursor cursor,
            List<String> fields) {
        search.index(ReportIndex.ALIAS)
                .query(Queries.of(request))
                .aggregations(Facets.of(Queries.text(request)))
                .sort(Ordering.of(request.order()))
                .size(request.size() + 1)
                .trackTotalHits(t -> t.enabled(true))
                .source(c -> c.filter(f -> f.includes(fields)));
        if (cursor != null) {
            search.searchAfter(Ordering.values(cursor));
        }
        return search;
    }
}
