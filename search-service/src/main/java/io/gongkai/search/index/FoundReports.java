package io.gongkai.search.index;

import io.gongkai.ingest.events.ReportId;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.Section;
import io.gongkai.search.highlight.Highlighting;
import io.gongkai.search.highlight.Passage;
import io.gongkai.search.query.Highlight;
import io.gongkai.search.query.Hit;
import io.gongkai.search.query.SearchRequest;
import io.gongkai.search.query.WireName;
import io.gongkai.validate.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes hits of the documents that the index found. */
final class FoundReports {
    /** What a hit shows. */
    static final List<String> SHOWN =
            List.of("document.report.identity", "document.version", "document.inForce", "document.verdict");
    /** What matches are marked in. */
    static final List<String> NARRATIVE = List.of("document.report.preamble", "document.report.sections");

    private final Highlighting highlighting;
    private final boolean marked;

    FoundReports(SearchRequest request) {
        this.highlighting = new Highlighting(request.text().wanted().toList());
        this.marked = request.text().wanted().findAny().isPresent();
    }

    /** The parts of a document that its hit is made of. */
    record Source(Found document) {}

    record Found(FoundReport report, int version, boolean inForce, Verdict verdict) {}

    record FoundReport(
            Identity identity,
            @Nullable String preamble,
            @Nullable List<Section> sections) {}

    /** The parts of the documents to fetch. */
    List<String> fields() {
        return marked ? Stream.concat(SHOWN.stream(), NARRATIVE.stream()).toList() : SHOWN;
    }

    Hit hit(String id, Source source, @Nullable Double score) {
        Found found = source.document();
        Identity identity = found.report().identity();
        List<Highlight> highlights = marked ? highlighting.of(passages(found.report())) : List.of();
        return new Hit(
                new ReportId(id),
                identity.title(),
                identity.issuer(),
                identity.issuerKind(),
                identity.adminCode(),
                identity.province(),
                identity.city(),
                identity.county(),
                identity.year(),
                identity.form(),
                identity.publishedOn(),
                found.version(),
                found.inForce(),
                bestSection(highlights),
                score,
                found.verdict(),
                highlights);
    }

    private static @Nullable String bestSection(List<Highlight> highlights) {
        return highlights.isEmpty() || highlights.getFirst().section().equals(Highlight.TITLE)
                ? null
                : highlights.getFirst().section();
    }

    private static List<Passage> passages(FoundReport report) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Hit.PREAMBLE, null, List.of(Objects.requireNonNullElse(report.preamble(), ""))));
        for (Section section : Objects.requireNonNullElse(report.sections(), List.<Section>of())) {
            String heading = Objects.requireNonNullElse(section.heading(), "");
            passages.add(new Passage(WireName.of(section.slot()), section.heading(), List.of(heading, section.text())));
        }
        String title = Objects.requireNonNullElse(report.identity().title(), "");
        passages.add(new Passage(Highlight.TITLE, null, List.of(title)));
        return passages;
    }
}
