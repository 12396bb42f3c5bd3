package io.gongkai.parse.outline;

import io.gongkai.parse.label.Lettering;

/**
 * Prose that states counts in clauses: 规章3件，行政规范性文件38件。 It may hold nothing but words of the form and numbers, as a row
 * does; but in a row numbers stand behind the words, and no clause ends there.
 */
final class StatedCounts {
    private static final String UNITS = "件条项份次人宗起户个例万元";
    private static final String CLAUSE_ENDS = "，,；;。、（(";
    private static final int LONGEST_UNIT = 2;

    private StatedCounts() {}

    /** Whether the line states a count in words, with the end of a clause behind it. */
    static boolean isIn(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            if (Lettering.isDigit(line.charAt(i)) && isHan(before) && endsClause(line, i)) {
                return true;
            }
            before = Lettering.isVoid(line.charAt(i)) ? before : line.charAt(i);
        }
        return false;
    }

    private static boolean endsClause(String line, int digits) {
        int at = digits;
        while (at < line.length() && (Lettering.isDigit(line.charAt(at)) || line.charAt(at) == '.')) {
            at++;
        }
        while (at < line.length() && Lettering.isVoid(line.charAt(at))) {
            at++;
        }
        int unit = at;
        while (at < line.length() && at - unit < LONGEST_UNIT && UNITS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at > unit && at < line.length() && CLAUSE_ENDS.indexOf(line.charAt(at)) >= 0;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
