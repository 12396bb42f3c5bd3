package io.gongkai.parse.tabulation;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormWords;
import java.util.Arrays;

/** The labels of the rows of the form, be a letter of them misread. */
final class RowLabels {
    private RowLabels() {}

    /** Whether the letters are the whole label of a row of some table. */
    static boolean is(String letters) {
        return Arrays.stream(TableKind.values()).anyMatch(kind -> is(kind, letters));
    }

    /** Whether the letters are the whole label of a row of that table. */
    static boolean is(TableKind kind, String letters) {
        return FormWords.isRow(kind, letters) || FormWords.isNearlyRow(kind, letters);
    }
}
