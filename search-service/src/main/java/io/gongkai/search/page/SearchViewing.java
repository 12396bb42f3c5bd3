package io.gongkai.search.page;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Message;
import io.gongkai.search.query.Facet;
import io.gongkai.search.query.FigureCondition;
import io.gongkai.search.query.SearchAnswer;
import io.gongkai.search.query.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words the answer to a search, and makes the links to the searches beside it. */
final class SearchViewing {
    /** Parameters that stand in fields of the form, or belong to one page of an answer only. */
    private static final Set<String> FIELDS = Set.of("q", "publishedFrom", "publishedTo", "inForce", "cursor");

    /** What people narrow by most stands first. */
    private static final List<Facet> FACETS = List.of(
            Facet.VERDICT,
            Facet.YEAR,
            Facet.PROVINCE,
            Facet.CITY,
            Facet.COUNTY,
            Facet.RULE,
            Facet.SECTION,
            Facet.ISSUER_KIND,
            Facet.FORM);

    private final QueryString query;
    private final Language language;
    private final Vocabulary vocabulary;
    private final FigureNames figureNames;
    private final ServiceAddresses services;

    SearchViewing(QueryString query, Language language, ServiceAddresses services) {
        this.query = query;
        this.services = services;
        this.language = language;
        this.vocabulary = Vocabulary.of(language);
        this.figureNames = new FigureNames(language);
    }

    SearchView of(SearchRequest request, SearchAnswer answer) {
        List<FacetView> facets = FACETS.stream()
                .filter(facet -> !answer.facets().getOrDefault(facet, List.of()).isEmpty())
                .map(facet -> FacetView.of(facet, answer.facets().getOrDefault(facet, List.of()), query, language))
                .toList();
        List<HitView> hits =
                answer.hits().stream().map(hit -> HitView.of(hit, language)).toList();
        String next = answer.cursor();
        return view(
                null,
                String.format(language.locale(), "%,d", answer.total()),
                sorts(request),
                hits,
                facets,
                next == null
                        ? null
                        : query.without("cursor").with("cursor", next).at("/"));
    }

    SearchView of(Message problem) {
        return view(language.of(problem), "", List.of(), List.of(), List.of(), null);
    }

    private SearchView view(
            @Nullable String problem,
            String total,
            List<SearchView.SortLink> sorts,
            List<HitView> hits,
            List<FacetView> facets,
            @Nullable String next) {
        QueryString firstPage = query.without("cursor");
        String q = query.first("q");
        return new SearchView(
                q,
                !query.parameters().isEmpty(),
                query.parameters().stream()
                        .filter(parameter -> !FIELDS.contains(parameter.name()))
                        .toList(),
                query.first("publishedFrom"),
                query.first("publishedTo"),
                query.has("inForce", "any"),
                figures(),
                chips(),
                (q.isEmpty() ? new QueryString(List.of()) : QueryString.of("q", q)).at("/"),
                problem,
                total,
                sorts,
                hits,
                facets,
                query.equals(firstPage) ? null : firstPage.at("/"),
                next,
                services.ingestUrl() + "/reports");
    }

    private List<SearchView.Chip> chips() {
        List<SearchView.Chip> chips = new ArrayList<>();
        QueryString firstPage = query.without("cursor");
        for (QueryString.Parameter parameter : query.parameters()) {
            String label = label(parameter);
            if (!label.isEmpty()) {
                String href =
                        firstPage.without(parameter.name(), parameter.value()).at("/");
                chips.add(new SearchView.Chip(label, value(parameter), href));
            }
        }
        return chips;
    }

    private String label(QueryString.Parameter parameter) {
        return switch (parameter.name()) {
            case "q", "cursor", "sort", "size" -> "";
            case "publishedFrom" -> language.of(new Message("公布不早于", "Published from"));
            case "publishedTo" -> language.of(new Message("公布不晚于", "Published until"));
            case "where" -> language.of(new Message("数字", "Figure"));
            case "inForce" -> language.of(new Message("版本", "Versions"));
            default -> vocabulary.word("facet", parameter.name());
        };
    }

    private String value(QueryString.Parameter parameter) {
        return switch (parameter.name()) {
            case "inForce" -> language.of(new Message("全部", "all"));
            case "where" -> condition(parameter.value());
            default -> FacetView.label(parameter.name(), parameter.value(), vocabulary);
        };
    }

    /** The figure's name instead of its address. */
    private String condition(String where) {
        String address = where.split("[^A-Za-z.]", 2)[0];
        String comparison = where.substring(address.length());
        return figureNames.of(address) + " "
                + comparison
                        .replace(">=", "≥ ")
                        .replace("<=", "≤ ")
                        .replace("!=", "≠ ")
                        .replaceFirst("^([=<>])", "$1 ");
    }

    private List<SearchView.SortLink> sorts(SearchRequest request) {
        Set<String> orders = new LinkedHashSet<>();
        if (request.text().asked()) {
            orders.add("relevance");
        }
        orders.addAll(List.of("-received", "-published", "-year"));
        request.where().stream().map(FigureCondition::address).forEach(address -> orders.add("-" + address));
        String chosen = query.first("sort");
        String current = chosen.isEmpty() ? orders.iterator().next() : chosen;
        QueryString unsorted = query.without("cursor").without("sort");
        return orders.stream()
                .map(order -> new SearchView.SortLink(
                        vocabulary.knows("sort", order)
                                ? vocabulary.word("sort", order)
                                : figureNames.of(order.substring(1)),
                        unsorted.with("sort", order).at("/"),
                        order.equals(current)))
                .toList();
    }

    /** The figures of both forms, those of 2019 only at the end of their rows and of the list. */
    private List<SearchView.FigureGroup> figures() {
        Map<String, FormCell> cells = new LinkedHashMap<>();
        for (Form form : List.of(Form.FORM_2021, Form.FORM_2019)) {
            form.cells().forEach(cell -> cells.putIfAbsent(cell.address(), cell));
        }
        Map<String, List<SearchView.FigureOption>> rows = new LinkedHashMap<>();
        cells.values()
                .forEach(cell -> rows.computeIfAbsent(figureNames.row(cell), row -> new ArrayList<>())
                        .add(new SearchView.FigureOption(cell.address(), figureNames.column(cell))));
        return rows.entrySet().stream()
                .map(row -> new SearchView.FigureGroup(row.getKey(), row.getValue()))
                .toList();
    }
}
