package io.gongkai.search.page;

import io.gongkai.parse.events.Doubt;
import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.Message;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.parse.events.TableState;
import io.gongkai.search.page.table.FigurePlace;
import io.gongkai.search.page.table.FormTable;
import io.gongkai.search.page.table.Label;
import io.gongkai.search.page.table.Place;
import io.gongkai.search.page.table.TableRow;
import io.gongkai.search.query.WireName;
import io.gongkai.validate.events.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the tables of a form with the figures of a report, and marks the cells that findings and repairs concern. */
final class TableViewing {
    private static final List<String> SEVERITIES =
            Stream.of(Severity.values()).map(WireName::of).toList();
    private static final Figure NOT_FOUND = new Figure(null, FigureState.UNREADABLE, "", null);

    private final ReportParsed report;
    private final List<FindingView> findings;
    private final Language language;
    private final Set<String> repaired;

    TableViewing(ReportParsed report, List<FindingView> findings, Language language) {
        this.report = report;
        this.findings = findings;
        this.language = language;
        this.repaired = report.repairs().stream()
                .map(Repair::addresses)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The tables that the report was searched for; none if it has no form. */
    List<TableView> tables() {
        return report.tables().stream().map(this::table).toList();
    }

    private TableView table(TableReading reading) {
        Form layout = reading.layout() == null ? report.identity().form() : reading.layout();
        if (reading.state() == TableState.READ && layout != null) {
            return filled(FormTable.of(reading.table(), layout));
        }
        TableState state = reading.state() == TableState.PICTURE ? TableState.PICTURE : TableState.MISSING;
        return view(reading.table(), state, "", List.of(), List.of());
    }

    private TableView filled(FormTable table) {
        boolean asPrescribed = table.form() == report.identity().form() || isAlike(table.kind());
        String printedLayout = asPrescribed
                ? ""
                : Vocabulary.of(language).word("form", table.form().label());
        return view(table.kind(), TableState.READ, printedLayout, rows(table.head()), rows(table.body()));
    }

    private TableView view(
            TableKind kind,
            TableState state,
            String printedLayout,
            List<List<PlaceView>> head,
            List<List<PlaceView>> body) {
        String name = WireName.of(kind);
        return new TableView(
                name, Vocabulary.of(language).word("table", name), WireName.of(state), printedLayout, head, body);
    }

    /** Both forms print the table of disputes alike. */
    private static boolean isAlike(TableKind kind) {
        return kind == TableKind.DISPUTES;
    }

    private List<List<PlaceView>> rows(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.places().stream().map(this::place).toList())
                .toList();
    }

    private PlaceView place(Place place) {
        return switch (place) {
            case Label label -> new PlaceView(LabelView.of(label, language), null);
            case FigurePlace figure -> new PlaceView(null, figure(figure));
        };
    }

    private FigureView figure(FigurePlace place) {
        String address = place.address();
        Figure figure = report.figures().getOrDefault(address, NOT_FOUND);
        List<FindingView> concerned = findings.stream()
                .filter(finding -> finding.concerns(address))
                .sorted(Comparator.comparingInt(finding -> SEVERITIES.indexOf(finding.severity())))
                .toList();
        Optional<FindingView> suspecting =
                concerned.stream().filter(finding -> finding.suspects(address)).findFirst();
        String row = address.substring(0, address.lastIndexOf('.'));
        return new FigureView(
                "cell-" + address,
                String.join(" ", place.headings()),
                place.columns(),
                WireName.of(figure.state()),
                FigureWords.of(figure.state(), figure.value(), language),
                tip(figure),
                suspecting
                        .or(() -> concerned.stream().findFirst())
                        .map(FindingView::severity)
                        .orElse(""),
                suspecting.isEmpty() && !concerned.isEmpty(),
                concerned.stream()
                        .map(finding -> finding.expected().get(address))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""),
                concerned.stream().filter(finding -> finding.marks(address)).toList(),
                concerned.stream().map(f -> "finding-" + f.number()).collect(Collectors.joining(" ")),
                repaired.contains(address) || repaired.contains(row));
    }

    private String tip(Figure figure) {
        String raw = figure.raw().strip();
        String printed = raw.isEmpty() ? "" : language.of(new Message("原文“" + raw + "”", "printed “" + raw + "”"));
        Doubt doubt = figure.doubt();
        String why = doubt == null ? "" : Vocabulary.of(language).word("doubt", WireName.of(doubt));
        return Stream.of(printed, why, Whereabouts.of(figure.source(), language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(language.of(new Message("，", ", "))));
    }
}
