package io.gongkai.parse.outline;

import io.gongkai.parse.events.Form;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Likeness;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which a table is found, by their first letters: a line is passed over once, whatever their number. */
final class TableAnchors {
    private static final List<String> OUTCOMES =
            List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "未经复议直接起诉", "复议后起诉", "结果结果其他", "维持纠正结果");

    /** Labels of the requests table as narrow cells break them. */
    private static final List<String> BEGINNINGS = List.of("本年新收政府信息", "上年结转政府信息", "结转下年度继", "信访举报投诉");

    /** A word may have one letter in so many wrong. */
    private static final int LETTERS_PER_FAULT = 6;

    private static final Map<TableKind, TableAnchors> ANCHORS = new EnumMap<>(TableKind.class);

    static {
        for (TableKind kind : TableKind.values()) {
            ANCHORS.put(kind, new TableAnchors(labels(kind)));
        }
    }

    private static final int PAIRS = 1 << 16;

    /** What the first two letters of a label are: hardly any other letters are the same. */
    private final BitSet beginnings = new BitSet(PAIRS);

    private final Map<Character, List<String>> byFirstLetter = new HashMap<>();

    private final Set<String> labels;

    private TableAnchors(Set<String> labels) {
        this.labels = labels;
        for (String label : labels) {
            beginnings.set(pair(label, 0));
            byFirstLetter
                    .computeIfAbsent(label.charAt(0), _ -> new ArrayList<>())
                    .add(label);
        }
    }

    static TableAnchors of(TableKind kind) {
        return Objects.requireNonNull(ANCHORS.get(kind));
    }

    /** Those that stand among the letters. */
    Set<String> in(String letters) {
        Set<String> found = Set.of();
        for (int i = 0; i + 1 < letters.length(); i++) {
            if (!beginnings.get(pair(letters, i))) {
                continue;
            }
            for (String label : byFirstLetter.getOrDefault(letters.charAt(i), List.of())) {
                if (letters.startsWith(label, i)) {
                    found = found.isEmpty() ? new HashSet<>() : found;
                    found.add(label);
                }
            }
        }
        return found;
    }

    private static int pair(String letters, int at) {
        return (31 * letters.charAt(at) + letters.charAt(at + 1)) % PAIRS;
    }

    /** The one that the letters of a cell are but for one of them; null if none is, or if they are few. */
    @Nullable
    String misread(String letters) {
        if (letters.length() < LETTERS_PER_FAULT) {
            return null;
        }
        String corrected = Likeness.corrected(letters, labels);
        return labels.contains(corrected) ? corrected : null;
    }

    private static Set<String> labels(TableKind kind) {
        if (kind == TableKind.DISPUTES) {
            return Set.copyOf(OUTCOMES);
        }
        Set<String> labels = new HashSet<>();
        for (Form form : Form.values()) {
            for (FormRow row : FormTable.of(form, kind).rows()) {
                if (kind == TableKind.DISCLOSURE || row.words().length() > 3) {
                    labels.add(row.words());
                }
            }
        }
        if (kind == TableKind.REQUESTS) {
            labels.addAll(BEGINNINGS);
        }
        if (kind == TableKind.DISCLOSURE) {
            for (String item : List.of("一", "五", "六", "八", "九")) {
                labels.add(Lettering.letters("第二十条第" + item + "项"));
            }
        }
        return labels;
    }
}
