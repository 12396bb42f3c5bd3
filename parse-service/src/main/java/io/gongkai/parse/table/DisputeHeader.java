package io.gongkai.parse.table;

import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a header in cells that names all outcomes of all kinds of dispute, side by side, puts the columns. */
final class DisputeHeader {
    private static final List<String> OUTCOMES = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    private static final int KINDS = 3;

    private DisputeHeader() {}

    /** The row under the names; null if one of them is missing, or something stands outside. */
    static @Nullable Alignment over(PrintedRow row, List<PrintedRow> printed) {
        SortedMap<Integer, String> names = new TreeMap<>();
        for (PrintedRow header : printed) {
            for (Token label : header.labels()) {
                String name = Lettering.letters(label.text());
                boolean outcome = header.filled() == 0 && label.column() >= 0 && OUTCOMES.contains(name);
                if (outcome && names.put(label.column(), name) != null) {
                    return null;
                }
            }
        }
        List<String> form = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            form.addAll(OUTCOMES);
        }
        boolean asTheForm =
                List.copyOf(names.values()).equals(form) && names.lastKey() - names.firstKey() == form.size() - 1;
        return row.ruled() && asTheForm ? Alignment.under(row, names.firstKey(), form.size()) : null;
    }
}
