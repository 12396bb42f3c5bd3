package io.gongkai.parse.table.sum;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.assembly.CellChoice;
import io.gongkai.parse.table.assembly.ReadRow;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose figures follow each other with nothing between them, as programs leave them that drop the tags of a page or the places
 * on it: 一、本年新收政府信息公开申请数量12000012. Their digits are parted where the sums of the rows and of all columns leave one way,
 * whichever cells are blank, and where they are noughts, of which no number begins.
 */
public final class SolidFigures {
    private static final int REQUESTS = FormTable.REQUESTS_TOTAL + 1;

    /** So many rows must have digits that are no one number. */
    private static final int LEAST_ROWS = 3;

    /** So much of a label tells its row, where the rest stands behind the figures. */
    private static final int LETTERS_OF_A_LABEL = 6;

    private final List<Token> labels;
    private final SolidDigits digits;

    private SolidFigures(List<Token> labels, SolidDigits digits) {
        this.labels = labels;
        this.digits = digits;
    }

    /** The rows of a table of that kind, such digits parted where they can be. */
    public static List<PrintedRow> parted(List<PrintedRow> printed, TableKind kind) {
        Map<PrintedRow, SolidFigures> solid = new LinkedHashMap<>();
        for (PrintedRow row : printed) {
            SolidFigures figures = of(row);
            if (figures != null) {
                solid.put(row, figures);
            }
        }
        Map<PrintedRow, List<Token>> told = switch (kind) {
            case DISCLOSURE -> new HashMap<>();
            case REQUESTS -> toldByColumns(printed, solid);
            case DISPUTES -> toldByBlocks(solid);
        };
        solid.forEach((row, figures) -> {
            boolean whole = switch (kind) {
                case DISCLOSURE -> figures.digits.count() > 1;
                case REQUESTS -> figures.digits.count() == REQUESTS;
                case DISPUTES -> figures.labels.isEmpty() && figures.digits.count() == FormTable.DISPUTES;
            };
            if (whole && figures.digits.areNoughts()) {
                told.put(row, figures.digits.each());
            }
        });
        if (told.isEmpty()) {
            return printed;
        }
        List<PrintedRow> parted = new ArrayList<>();
        for (PrintedRow row : printed) {
            SolidFigures figures = solid.get(row);
            List<Token> cells = told.get(row);
            parted.add(figures == null || cells == null ? row : figures.parted(row, cells));
        }
        return parted;
    }

    /** What the row prints behind its label, if that is digits and nothing else. */
    private static @Nullable SolidFigures of(PrintedRow row) {
        List<Token> pieces = new ArrayList<>(row.labels());
        row.figures().stream().filter(token -> !token.isBlank()).forEach(pieces::add);
        if (row.labelsFollow() || row.ruled() || row.filled() > 1 || pieces.isEmpty()) {
            return null;
        }
        SolidDigits digits = SolidDigits.of(pieces.removeLast());
        Token words = digits.words();
        if (digits.count() == 0 || (words != null && row.filled() > 0)) {
            return null;
        }
        if (words != null) {
            pieces.add(words);
        }
        return new SolidFigures(pieces, digits);
    }

    /** The disputes stand in one row. */
    private static Map<PrintedRow, List<Token>> toldByBlocks(Map<PrintedRow, SolidFigures> solid) {
        Map<PrintedRow, List<Token>> told = new HashMap<>();
        solid.forEach((row, figures) -> {
            List<Alignment> ways = figures.labels.isEmpty() && figures.digits.count() >= FormTable.DISPUTES
                    ? figures.digits.ways(FormTable.DISPUTES, FormTable.OUTCOMES, false)
                    : List.of();
            if (ways.size() == 1) {
                told.put(
                        row,
                        ways.getFirst().cells().stream()
                                .filter(Objects::nonNull)
                                .toList());
            }
        });
        return told;
    }

    /** Requests are told by rows that add up, all of the form, in columns that add up too. */
    private static Map<PrintedRow, List<Token>> toldByColumns(
            List<PrintedRow> printed, Map<PrintedRow, SolidFigures> solid) {
        Map<PrintedRow, List<Token>> told = new HashMap<>();
        long rowsOfSeveral = solid.values().stream()
                .filter(row -> row.digits.areSeveral(REQUESTS))
                .count();
        boolean others = printed.stream().anyMatch(row -> row.filled() > 1);
        for (Form form : rowsOfSeveral < LEAST_ROWS || others ? List.<Form>of() : List.of(Form.values())) {
            List<ReadRow> rows = rows(FormTable.of(form, TableKind.REQUESTS), printed, solid);
            List<ReadRow> whole = rows.isEmpty() ? null : ColumnSums.whole(rows);
            for (ReadRow row : whole == null ? List.<ReadRow>of() : whole) {
                if (row.printed() != null) {
                    told.put(row.printed(), cells(row, row.printed()));
                }
            }
        }
        return told;
    }

    /** The rows of the form with the ways to part what is printed behind their labels; none unless all labels are printed. */
    private static List<ReadRow> rows(FormTable table, List<PrintedRow> printed, Map<PrintedRow, SolidFigures> solid) {
        List<ReadRow> rows = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (PrintedRow row : printed) {
            SolidFigures figures = solid.get(row);
            letters.append(figures == null ? row.letters() : figures.letters());
            if (figures == null || letters.isEmpty()) {
                continue; // digits without a label may be the number of a page
            }
            int next = labelled(table, rows.size(), letters.toString());
            List<Alignment> ways = figures.digits.ways(REQUESTS, REQUESTS, true);
            if (next < 0 || ways.isEmpty()) {
                return List.of();
            }
            while (rows.size() < next) {
                rows.add(blank(table.rows().get(rows.size())));
            }
            rows.add(new ReadRow(table.rows().get(next), row, ways, null));
            letters.setLength(0);
        }
        return rows.size() == table.rows().size() ? rows : List.of();
    }

    /** The row whose label ends there, or begins if the figures stand in it, behind those of rows that print nothing else; −1 if none. */
    private static int labelled(FormTable table, int first, String letters) {
        int from = 0;
        for (int r = first; r < table.rows().size(); r++) {
            String words = table.rows().get(r).words();
            int begins = letters.indexOf(words, from);
            if (begins < 0) {
                int cut = Math.max(from, letters.length() - words.length());
                while (cut < letters.length() && !words.startsWith(letters.substring(cut))) {
                    cut++;
                }
                return letters.length() - cut >= LETTERS_OF_A_LABEL ? r : -1;
            }
            if (begins + words.length() == letters.length()) {
                return r;
            }
            from = begins + words.length();
        }
        return -1;
    }

    private static ReadRow blank(FormRow row) {
        List<@Nullable Token> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(null));
        return new ReadRow(row, null, List.of(new Alignment(cells)), null);
    }

    /** Each cell that all ways agree on; the digits themselves stand for those that they do not. */
    private static List<Token> cells(ReadRow row, PrintedRow printed) {
        List<Token> cells = new ArrayList<>();
        for (CellChoice choice : row.cells()) {
            cells.add(
                    switch (choice.fate()) {
                        case FOUND -> Objects.requireNonNull(choice.token());
                        case ABSENT -> Token.blank(printed.source());
                        case UNDECIDED -> new Token(Token.Kind.ODD, printed.raw(), null, -1, printed.source());
                    });
        }
        return cells;
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        labels.forEach(label -> letters.append(Lettering.letters(label.text())));
        return letters.toString();
    }

    private PrintedRow parted(PrintedRow row, List<Token> figures) {
        return new PrintedRow(labels, null, figures, false, false, row.markedUp(), row.raw(), row.source(), row.line());
    }
}
