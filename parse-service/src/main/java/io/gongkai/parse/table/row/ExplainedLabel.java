package io.gongkai.parse.table.row;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that is explained in its cell: 规章：指…制定的文件 is the label 规章. No label of the form has a colon, and none so much in
 * brackets.
 */
final class ExplainedLabel {
    private static final int SHORTEST = 11;
    private static final int MOST_LETTERS = 12;
    private static final Pattern EXPLAINED =
            Pattern.compile("(\\p{IsHan}{2,12})(?:[:：].{8,}|[（(].{24,})", Pattern.DOTALL);

    private ExplainedLabel() {}

    /** The label without what explains it. */
    static String withoutExplanation(String label) {
        if (label.length() < SHORTEST || !mayBeExplained(label)) {
            return label;
        }
        Matcher explained = EXPLAINED.matcher(label);
        return explained.matches() ? explained.group(1) : label;
    }

    /** It spares other labels the pattern. */
    private static boolean mayBeExplained(String label) {
        for (int i = 2; i <= MOST_LETTERS && i < label.length(); i++) {
            if (":：（(".indexOf(label.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
