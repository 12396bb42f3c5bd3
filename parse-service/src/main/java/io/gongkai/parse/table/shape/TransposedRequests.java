package io.gongkai.parse.table.shape;

import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.header.HeaderName;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of requests in a grid with a row for each kind of applicant and a column for each row of the form. It is turned, so that
 * it can be read as others are.
 */
public final class TransposedRequests {
    private static final int LEAST_APPLICANTS = 5;
    private static final int LEAST_ITEMS = 8;

    private final List<PrintedRow> header = new ArrayList<>();
    private final List<PrintedRow> applicants = new ArrayList<>();
    private final List<String> names;
    private final ColumnHeadings headings;

    private TransposedRequests(List<PrintedRow> printed, FormTable form) {
        this.names = form.rows().getFirst().columns();
        this.headings = new ColumnHeadings(form);
        Set<String> found = new HashSet<>();
        for (PrintedRow row : printed) {
            String name = applicant(row);
            if (name != null && found.add(name)) {
                applicants.add(row);
            } else if (applicants.isEmpty()
                    && row.filled() == 0
                    && !row.labels().isEmpty()) {
                header.add(row);
            }
        }
    }

    /** The printed rows turned; as they are if they need not be. */
    public static List<PrintedRow> turned(List<PrintedRow> printed, FormTable form) {
        boolean mayBe = printed.stream().anyMatch(row -> row.figures().size() >= LEAST_ITEMS);
        if (!mayBe) {
            return printed;
        }
        TransposedRequests table = new TransposedRequests(printed, form);
        boolean turned = table.applicants.size() >= LEAST_APPLICANTS && !table.header.isEmpty();
        return turned ? table.rows() : printed;
    }

    /** The name of the applicants in whose row this is; null if it is none. */
    private @Nullable String applicant(PrintedRow row) {
        Token label = row.lastWords();
        if (label == null || !row.ruled() || row.figures().size() < LEAST_ITEMS) {
            return null;
        }
        HeaderName name = HeaderName.ofLabel(label.text(), names);
        boolean sum = Lettering.letters(label.text()).equals("合计");
        return name.kind() == HeaderName.Kind.NAMED ? names.get(name.column()) : sum ? "总计" : null;
    }

    private List<PrintedRow> rows() {
        PrintedRow first = applicants.getFirst();
        List<Token> labels = new ArrayList<>();
        for (PrintedRow row : applicants) {
            Token label = row.lastWords();
            if (label != null) {
                labels.add(label.in(labels.size() + 1));
            }
        }
        List<PrintedRow> rows = new ArrayList<>();
        rows.add(row(first, labels, List.of(), first.line()));
        List<List<Token>> over =
                first.figures().stream().map(top -> labels(top.column())).toList();
        boolean displaced = headings.areDisplaced(over);
        for (int i = 0; i < over.size(); i++) {
            int column = first.figures().get(i).column();
            List<Token> own = displaced ? headings.items(over.get(i)) : over.get(i);
            List<Token> figures = new ArrayList<>();
            for (PrintedRow row : applicants) {
                row.figures().stream()
                        .filter(token -> token.column() == column)
                        .findFirst()
                        .ifPresent(token -> figures.add(token.in(figures.size() + 1)));
            }
            if (!own.isEmpty() && figures.size() == applicants.size()) {
                rows.add(row(first, own, figures, first.line() + rows.size()));
            }
        }
        return rows;
    }

    /** What the header prints over a column: the lowest label that begins there, behind those over several columns. */
    private List<Token> labels(int column) {
        List<Token> labels = new ArrayList<>();
        for (int line = header.size() - 1; line >= 0; line--) {
            Token nearest = null;
            for (Token label : header.get(line).labels()) {
                boolean near = labels.isEmpty() ? label.column() == column : label.column() <= column;
                nearest = near && (nearest == null || label.column() >= nearest.column()) ? label : nearest;
            }
            if (nearest != null && nearest.column() > 0) {
                labels.addFirst(nearest.in(0));
            }
        }
        return labels;
    }

    private static PrintedRow row(PrintedRow like, List<Token> labels, List<Token> figures, int line) {
        Token label = labels.getFirst();
        StringBuilder raw = new StringBuilder();
        labels.forEach(token -> raw.append(raw.isEmpty() ? "" : "\t").append(token.text()));
        figures.forEach(token -> raw.append('\t').append(token.text()));
        return new PrintedRow(
                labels, null, figures, false, true, like.markedUp(), raw.toString(), label.source(), line);
    }
}
