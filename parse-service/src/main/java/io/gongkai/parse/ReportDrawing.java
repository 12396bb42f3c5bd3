package io.gongkai.parse;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.FormCell;
import io.gongkai.parse.events.Identity;
import io.gongkai.parse.events.ReportParsed;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a report for people: whose it is, its sections, the three tables with their labels, repairs and notices. A cell that
 * cannot be read shows its raw text between question marks.
 */
final class ReportDrawing {
    private static final int BEGINNING = 60;
    private static final int LABEL = 44;
    private static final int CELL = 14;
    private static final String UNKNOWN = "—";

    private final PrintStream out;

    ReportDrawing(PrintStream out) {
        this.out = out;
    }

    void draw(ReportParsed event) {
        Identity identity = event.identity();
        out.println(shown(identity.title()));
        out.println("  " + shown(identity.issuer()) + "  " + shown(identity.issuerKind()) + "  "
                + shown(identity.adminCode()) + " " + place(identity));
        out.println("  年度 " + shown(identity.year()) + "  发布 " + shown(identity.publishedOn()) + "  " + event.filing());
        identity.candidates()
                .forEach(candidate -> out.println("  ? " + candidate.adminCode() + " " + candidate.name()));
        out.println();
        event.sections().forEach(section -> {
            String text = section.text().replace('\n', ' ');
            out.println("§ " + section.slot() + "  " + shown(section.heading()) + "  (" + text.length() + ")");
            if (!text.isEmpty()) {
                out.println("    " + text.substring(0, Math.min(BEGINNING, text.length()))
                        + (text.length() > BEGINNING ? "…" : ""));
            }
        });
        event.tables().forEach(table -> {
            out.println();
            out.println("▤ " + table.table() + "  " + table.state());
            Form form = table.layout() == null ? identity.form() : table.layout();
            if (form != null) {
                draw(FormTable.of(form, table.table()), event.figures());
            }
        });
        out.println();
        event.repairs()
                .forEach(repair -> out.println("↺ " + repair.kind() + " " + repair.addresses() + " "
                        + repair.message().zh() + " «" + repair.raw() + "»"));
        event.notices()
                .forEach(notice -> out.println(
                        "! " + notice.code() + " " + notice.message().zh()));
    }

    private static String place(Identity identity) {
        return (identity.province() == null ? "" : identity.province())
                + (identity.city() == null ? "" : identity.city())
                + (identity.county() == null ? "" : identity.county());
    }

    private void draw(FormTable table, Map<String, Figure> figures) {
        List<String> headers = List.of();
        for (FormRow row : table.rows()) {
            List<FormCell> cells = row.cells();
            if (table.kind() == TableKind.DISPUTES) {
                cells.forEach(cell -> out.println(padded(cell.rowLabel() + " " + cell.columnLabel(), LABEL)
                        + printed(figures.get(cell.address()))));
                continue;
            }
            List<String> own = cells.stream().map(FormCell::columnLabel).toList();
            if (!own.equals(headers)) {
                StringBuilder header = new StringBuilder(" ".repeat(LABEL));
                own.forEach(label -> header.append(padded(label.substring(label.lastIndexOf(' ') + 1), CELL)));
                out.println(header.toString().stripTrailing());
                headers = own;
            }
            StringBuilder line = new StringBuilder(padded(cells.getFirst().rowLabel(), LABEL));
            cells.forEach(cell -> line.append(padded(printed(figures.get(cell.address())), CELL)));
            out.println(line.toString().stripTrailing());
        }
    }

    private static String printed(@Nullable Figure figure) {
        if (figure == null) {
            return UNKNOWN;
        }
        return switch (figure.state()) {
            case NUMBER -> String.valueOf(figure.value());
            case BLANK -> "·";
            case NOT_APPLICABLE -> "/";
            case UNREADABLE -> "?" + figure.raw().strip().replaceAll("\\s+", " ") + "?";
        };
    }

    private static String shown(@Nullable Object value) {
        return value == null ? UNKNOWN : value.toString();
    }

    /** Chinese characters take two columns of a terminal. */
    private static String padded(String text, int width) {
        StringBuilder padded = new StringBuilder();
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            int wide = text.charAt(i) < 0x1100 ? 1 : 2;
            if (columns + wide >= width - 1) {
                padded.append('…');
                columns += 2;
                break;
            }
            padded.append(text.charAt(i));
            columns += wide;
        }
        return padded.append(" ".repeat(Math.max(1, width - columns))).toString();
    }
}
