package io.gongkai.parse.table.forming;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.form.RequestPart;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Likeness;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a page break cut in two: a part of the label above it, the rest below, and the figures on one side only, or none, or
 * the ends of figures that were broken in narrow cells below. They are joined where the two labels, joined, are one of the form;
 * with all that stands over them where other rows repeat that too, so that a group's label alone is no row.
 */
public final class CutRows {
    private static final String CHAPTER = Lettering.letters("三、本年度办理结果");

    /** So many rows with all that stands over them are no accident. */
    private static final int LEAST_WHOLE = 3;

    private static final int LETTERS_PER_FAULT = 6;

    /** The labels of the rows of both forms with all that stands over them. */
    private static final Set<String> WHOLE = Set.copyOf(whole());

    private final Set<String> labels;
    private final boolean whole;

    private CutRows(Set<String> labels, boolean whole) {
        this.labels = labels;
        this.whole = whole;
    }

    /** The printed rows, with the halves of cut ones joined. */
    public static List<PrintedRow> joined(List<PrintedRow> printed, Set<String> labels) {
        int whole = 0;
        for (PrintedRow row : printed) {
            whole += WHOLE.contains(row.letters()) ? 1 : 0;
        }
        return new CutRows(labels, whole >= LEAST_WHOLE).joined(printed);
    }

    private static Set<String> whole() {
        Set<String> whole = new HashSet<>();
        for (Form form : Form.values()) {
            for (FormRow row : FormTable.of(form, TableKind.REQUESTS).rows()) {
                if (row.part() == RequestPart.RESULT || row.part() == RequestPart.TOTAL) {
                    whole.add(CHAPTER + row.whole());
                }
                if (!row.group().isEmpty()) {
                    whole.add(row.whole());
                }
            }
        }
        return whole;
    }

    private List<PrintedRow> joined(List<PrintedRow> printed) {
        List<PrintedRow> joined = new ArrayList<>();
        int filled = -1;
        for (PrintedRow row : printed) {
            int before = joined.size() - 1;
            if (before >= 0 && areHalves(joined.get(before), row)) {
                joined.set(before, join(joined.get(before), row));
            } else if (filled >= 0 && filled < before && row.filled() == 0 && areHalves(joined.get(filled), row)) {
                // the header was repeated behind the break
                joined.set(filled, join(joined.get(filled), row));
            } else {
                joined.add(row);
            }
            filled = joined.getLast().filled() > 0 ? joined.size() - 1 : filled;
        }
        return joined;
    }

    private boolean areHalves(PrintedRow above, PrintedRow below) {
        // rows without figures are known by their cells
        boolean blank = above.filled() == 0 && below.filled() == 0 && isOfCells(above) && isOfCells(below);
        boolean cut = above.filled() > 0 && CutFigures.areHalves(above, below);
        if (!above.ruled() || !below.ruled() || !(blank || cut || (above.filled() > 0) != (below.filled() > 0))) {
            return false;
        }
        String first = lastLabel(above);
        String second = lastLabel(below);
        if (first == null || second == null || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        String joined = first + second;
        if (cut && (isLabel(first) || isLabel(second))) {
            return false;
        }
        return isLabel(joined)
                || isLabel(above.letters() + below.letters())
                || (!isLabel(first) && !isLabel(second) && isMisread(joined));
    }

    private static boolean isOfCells(PrintedRow row) {
        return row.markedUp() && row.hasFigures();
    }

    private boolean isLabel(String letters) {
        return isKnown(letters) || isKnown(letters.substring(1));
    }

    private boolean isKnown(String letters) {
        return labels.contains(letters) || (whole && WHOLE.contains(letters));
    }

    private boolean isMisread(String letters) {
        return Stream.concat(labels.stream(), whole ? WHOLE.stream() : Stream.empty())
                .anyMatch(label -> isMisread(label, letters) || isMisread(label, letters.substring(1)));
    }

    /** Whether the letters are as many as the label's, with one in six of them wrong. */
    private static boolean isMisread(String label, String letters) {
        return Likeness.sameBut(label.length() / LETTERS_PER_FAULT, label, letters);
    }

    private static @Nullable String lastLabel(PrintedRow row) {
        return row.labels().isEmpty()
                ? null
                : Lettering.letters(row.labels().getLast().text());
    }

    private static PrintedRow join(PrintedRow above, PrintedRow below) {
        PrintedRow filled = above.filled() > 0 ? above : below;
        List<Token> labels = new ArrayList<>(above.labels());
        labels.add(below.labels().getLast());
        return new PrintedRow(
                List.copyOf(labels),
                filled.glued(),
                CutFigures.areHalves(above, below) ? CutFigures.joined(above, below) : filled.figures(),
                filled.labelsFollow(),
                true,
                filled.markedUp(),
                above.raw() + "\n" + below.raw(),
                RowForming.span(above.source(), below.source()),
                above.line());
    }
}
