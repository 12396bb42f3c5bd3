package io.gongkai.parse.table.match;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.LetterIndex;
import io.gongkai.parse.label.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The labels of a table of the form. Those that stand there letter for letter, as most do, are looked up; only the others
 * are compared, and only with rows that share enough letters with them.
 */
final class LabelIndex {
    /** Agreements with no row, because there is nothing to compare. */
    static final double[] NONE = {};

    /** Figures beside the whole label of another row. */
    private static final double OTHERS = -12;

    /** So many of the letters must be those of one row to say that they are not those of another. */
    private static final double KNOWN_SHARE = 0.8;

    static final String RESULTS = "三本年度办理结果";
    private static final Map<Form, Map<TableKind, LabelIndex>> INDICES = new EnumMap<>(Form.class);

    static {
        for (Form form : Form.values()) {
            Map<TableKind, LabelIndex> indices = new EnumMap<>(TableKind.class);
            for (TableKind kind : TableKind.values()) {
                indices.put(kind, new LabelIndex(FormTable.of(form, kind)));
            }
            INDICES.put(form, indices);
        }
    }

    private final List<FormRow> rows;

    /** A row of each label that stands over several. */
    private final Collection<FormRow> groups;

    private final LetterIndex letterIndex;
    private final Map<String, double[]> known = new HashMap<>();
    private final Map<String, double[]> knownFragments = new HashMap<>();

    private LabelIndex(FormTable table) {
        this.rows = table.rows();
        Map<String, FormRow> byGroup = new HashMap<>();
        rows.forEach(row -> byGroup.put(row.group(), row));
        byGroup.remove("");
        this.groups = byGroup.values();
        this.letterIndex = new LetterIndex(rows.stream().map(FormRow::whole).toList());
        for (FormRow row : rows) {
            for (String label : List.of(row.whole(), row.label(), row.words(), RESULTS + row.whole())) {
                known.put(label, compared(label));
                knownFragments.put(label, comparedFragments(label));
            }
        }
    }

    static LabelIndex of(FormTable table) {
        return Objects.requireNonNull(
                INDICES.getOrDefault(table.form(), Map.of()).get(table.kind()));
    }

    /** How well letters beside figures agree with each row. */
    double[] agreements(String letters) {
        double[] agreements = known.get(letters);
        return agreements == null ? compared(letters) : agreements;
    }

    /** How well letters that stand alone agree with each row. */
    double[] fragmentAgreements(String letters) {
        if (letters.isEmpty()) {
            return NONE;
        }
        double[] agreements = knownFragments.get(letters);
        return agreements == null ? comparedFragments(letters) : agreements;
    }

    /** Whether the letters are the label over several rows alone: empty cells behind it are no row's. */
    boolean isGroup(String letters) {
        return groups.stream().anyMatch(row -> RowLabelling.isGroup(letters, row));
    }

    private double[] compared(String letters) {
        double[] agreements = new double[rows.size()];
        if (letters.isEmpty() || RESULTS.contains(letters)) {
            return agreements; // a piece of what stands beside all results is no word of any
        }
        int[] shared = letterIndex.shared(letters);
        int[] tells = new int[agreements.length];
        int told = 0;
        for (int row = 0; row < tells.length; row++) {
            tells[row] = RowLabelling.tells(letters, rows.get(row), shared[row]);
            told = Math.max(told, tells[row]);
        }
        double most = OTHERS;
        for (int row = 0; row < agreements.length; row++) {
            FormRow formRow = rows.get(row);
            agreements[row] = tells[row] < told ? OTHERS : RowLabelling.agreement(letters, formRow, shared[row]);
            most = Math.max(most, agreements[row]);
        }
        if (most >= KNOWN_SHARE * letters.length()) {
            Arrays.setAll(agreements, row -> agreements[row] < 0 ? OTHERS : agreements[row]);
        }
        return agreements;
    }

    private double[] comparedFragments(String letters) {
        double[] agreements = new double[rows.size()];
        int[] shared = letterIndex.shared(letters);
        List<FormRow> below = below(letters);
        Arrays.setAll(
                agreements,
                row -> below.isEmpty() || below.contains(rows.get(row))
                        ? RowLabelling.fragmentAgreement(letters, rows.get(row), shared[row])
                        : 0);
        return agreements;
    }

    /** The rows below a label over several, to which alone it belongs; none if the letters are no such label. */
    private List<FormRow> below(String letters) {
        List<FormRow> below = new ArrayList<>();
        int least = letters.length();
        for (FormRow row : rows) {
            int faults = RowLabelling.isGroup(letters, row) ? Likeness.faults(row.group(), letters) : least + 1;
            if (faults < least) {
                below.clear();
                least = faults;
            }
            if (faults == least) {
                below.add(row);
            }
        }
        return below;
    }
}
