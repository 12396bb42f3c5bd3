package io.gongkai.parse.table.shape;

import io.gongkai.parse.form.FormRow;
import io.gongkai.parse.form.FormTable;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a header with a column for each row of the form says over its columns. Where a page cuts it, the lines above the cut no longer
 * stand over the columns below: an item then stands under the heading of others, and only items still name their columns.
 */
final class ColumnHeadings {
    /** The heading of each item, by the letters of both. */
    private final Map<String, String> groups = new HashMap<>();

    /** Letters of what stands over several items, or over a column alone. */
    private final Set<String> headings = new HashSet<>();

    ColumnHeadings(FormTable form) {
        for (FormRow row : form.rows()) {
            if (row.group().isEmpty()) {
                headings.add(row.label());
            } else {
                headings.add(row.group());
                groups.put(row.label(), row.group());
            }
        }
    }

    /**
     * Whether an item stands under a heading that is not its own.
     *
     * @param columns the labels over each column, the lowest last
     */
    boolean areDisplaced(List<List<Token>> columns) {
        return columns.stream().anyMatch(this::isDisplaced);
    }

    private boolean isDisplaced(List<Token> labels) {
        String group = labels.isEmpty() ? null : groups.get(letters(labels.getLast()));
        return group != null
                && labels.stream()
                        .map(ColumnHeadings::letters)
                        .anyMatch(label -> headings.contains(label) && !label.equals(group));
    }

    /** The item among the labels over a column; none if there is none. */
    List<Token> items(List<Token> labels) {
        return !labels.isEmpty() && groups.containsKey(letters(labels.getLast()))
                ? List.of(labels.getLast())
                : List.of();
    }

    private static String letters(Token label) {
        return Lettering.letters(label.text());
    }
}
