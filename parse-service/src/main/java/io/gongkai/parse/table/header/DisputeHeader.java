package io.gongkai.parse.table.header;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.alignment.Alignment;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where a header in cells that names all outcomes of all kinds of dispute, side by side, puts the columns. */
public final class DisputeHeader {
    private DisputeHeader() {}

    /**
     * The row under the names; null if one of them is missing, or something stands outside.
     *
     * @param form the names of the form, in its order
     */
    public static @Nullable Alignment over(PrintedRow row, List<PrintedRow> printed, List<String> form) {
        SortedMap<Integer, String> names = new TreeMap<>();
        for (PrintedRow header : printed) {
            for (Token label : header.labels()) {
                String name = Lettering.letters(label.text());
                boolean outcome = header.filled() == 0 && label.column() >= 0 && form.contains(name);
                if (outcome && names.put(label.column(), name) != null) {
                    return null;
                }
            }
        }
        boolean asTheForm =
                List.copyOf(names.values()).equals(form) && names.lastKey() - names.firstKey() == form.size() - 1;
        return row.ruled() && asTheForm ? Alignment.under(row, names.firstKey(), form.size()) : null;
    }
}
