package io.gongkai.validate.rule;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.FigureState;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.RowLabel;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.events.TableReading;
import io.gongkai.parse.events.TableState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three tables of a {@link Specimen}: every figure is 0 but for twelve requests from natural persons, all granted. */
final class SpecimenForm {
    static final Figure UNREADABLE = new Figure(null, FigureState.UNREADABLE, "", null);

    private final Map<TableKind, TableReading> tables = new EnumMap<>(TableKind.class);
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    void layout(TableKind table, Form form) {
        figures.keySet().removeIf(address -> address.startsWith(prefix(table)));
        Layout layout = Layout.of(form);
        layout.table(table).forEach(cell -> number(cell.address(), 0));
        List<RowLabel> labels = new ArrayList<>();
        for (String row : layout.rows(table)) {
            layout.table(table).stream()
                    .filter(cell -> cell.row().equals(row))
                    .findFirst()
                    .ifPresent(cell -> labels.add(new RowLabel(row, cell.rowLabel())));
        }
        tables.put(table, new TableReading(table, TableState.READ, form, List.copyOf(labels)));
        if (table == TableKind.REQUESTS) {
            row("requests.received", 12);
            row("requests.granted", 12);
            row("requests.total", 12);
        }
    }

    void label(TableKind table, String row, String printed) {
        tables.computeIfPresent(
                table,
                (kind, reading) -> new TableReading(
                        kind,
                        reading.state(),
                        reading.layout(),
                        reading.rowLabels().stream()
                                .map(label -> label.row().equals(row) ? new RowLabel(row, printed) : label)
                                .toList()));
    }

    void table(TableKind table, TableState state) {
        figures.replaceAll((address, figure) -> address.startsWith(prefix(table)) ? UNREADABLE : figure);
        tables.put(table, new TableReading(table, state, null, List.of()));
    }

    void row(String row, int count) {
        number(row + ".naturalPerson", count);
        number(row + ".total", count);
    }

    void figure(String address, Figure figure) {
        figures.put(address, figure);
    }

    List<TableReading> tables() {
        return List.copyOf(tables.values());
    }

    Map<String, Figure> figures() {
        return new LinkedHashMap<>(figures);
    }

    private void number(String address, int count) {
        figure(address, new Figure("" + count, FigureState.NUMBER, "" + count, null));
    }

    private static String prefix(TableKind table) {
        return switch (table) {
            case DISCLOSURE -> "disclosure.";
            case REQUESTS -> "requests.";
            case DISPUTES -> "disputes.";
        };
    }
}
