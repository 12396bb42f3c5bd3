package io.gongkai.search.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.Section;
import io.gongkai.search.index.ReportDocument.IndexedSection;
import io.gongkai.search.query.FigureAddresses;
import io.gongkai.search.query.Hit;
import io.gongkai.search.query.WireName;
import io.gongkai.search.text.Words;
import io.gongkai.validate.events.Finding;
import io.gongkai.validate.events.ReportValidated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the document of a report, and the report of a document. */
final class ReportDocuments {
    private static final String REVISION = "revision";

    private final ObjectMapper json;

    ReportDocuments(ObjectMapper json) {
        this.json = json;
    }

    ReportDocument of(ReportValidated validated) {
        ReportParsed report = validated.report();
        Identity identity = report.identity();
        ObjectNode document = json.valueToTree(validated);
        document.remove(REVISION);
        return new ReportDocument(
                report.received().id(),
                report.filing(),
                validated.version(),
                validated.inForce(),
                validated.inForceSince(),
                report.received().receivedAt(),
                identity.publishedOn(),
                identity.year(),
                identity.form(),
                identity.issuer(),
                identity.issuerKind(),
                identity.level(),
                divisions(identity.adminCode()),
                identity.province(),
                identity.city(),
                identity.county(),
                validated.verdict(),
                validated.findings().stream().map(Finding::rule).distinct().toList(),
                validated.findings().stream()
                        .map(Finding::severity)
                        .distinct()
                        .sorted()
                        .toList(),
                clauses(identity.title()),
                sections(report),
                figures(report.figures()),
                document);
    }

    /** The judged report that a document was made of. */
    ReportValidated judged(ObjectNode document, long revision) {
        document.put(REVISION, revision);
        return json.convertValue(document, ReportValidated.class);
    }

    private static List<String> divisions(@Nullable String code) {
        if (code == null || code.length() != 6) {
            return List.of();
        }
        return Stream.of(code.substring(0, 2), code.substring(0, 4), code).toList();
    }

    private static List<IndexedSection> sections(ReportParsed report) {
        List<IndexedSection> sections = new ArrayList<>();
        if (!report.preamble().isBlank()) {
            sections.add(new IndexedSection(Hit.PREAMBLE, List.of(), Words.clauses(report.preamble())));
        }
        for (Section section : report.sections()) {
            sections.add(new IndexedSection(
                    WireName.of(section.slot()), clauses(section.heading()), Words.clauses(section.text())));
        }
        return sections;
    }

    private static List<String> clauses(@Nullable String text) {
        return text == null ? List.of() : Words.clauses(text);
    }

    /** Numbers past the range of a double are no counts of anything; they are shown, but cannot be compared. */
    private static SequencedMap<String, Double> figures(Map<String, Figure> figures) {
        SequencedMap<String, Double> numbers = new LinkedHashMap<>();
        figures.forEach((address, figure) -> {
            if (figure.value() != null && FigureAddresses.all().contains(address)) {
                double number = Double.parseDouble(figure.value());
                if (Double.isFinite(number)) {
                    numbers.put(address, number);
                }
            }
        });
        return numbers;
    }
}
