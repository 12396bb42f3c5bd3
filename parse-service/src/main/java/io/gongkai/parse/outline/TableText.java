package io.gongkai.parse.outline;

import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.figure.CellReading;
import io.gongkai.parse.figure.Placeholder;
import io.gongkai.parse.figure.Printed;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what may be printed in a table of the form: its words, figures and units. */
final class TableText {
    /** No cell of a table is longer: the longest label has 40 letters. */
    static final int LONGEST_CELL = 120;

    static final int LETTERS_OF_A_REMARK = 12;

    private static final int LONGEST_LABEL = 40;
    private static final int LETTERS_OF_A_ROW = 4;
    private static final int FIGURES_OF_A_ROW = 3;

    /** They count the columns of words of a statistical form, as 1 2 3 count those of figures. */
    private static final Set<String> COUNTERS = Set.of("甲", "乙", "丙", "丁");

    private static final Pattern YEAR = Pattern.compile("20\\d{2}年度?|[本今上去]年度?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private TableText() {}

    /** What stands between spaces. */
    static String[] words(String text) {
        return SPACES.split(text.strip(), -1);
    }

    /** Whether the cell holds nothing but words of that table, numbers and slashes. */
    static boolean fits(String cell, TableKind kind) {
        String letters = Lettering.letters(cell);
        if (letters.length() > LONGEST_CELL) {
            return false;
        }
        if (cell.indexOf('。') >= 0 && letters.chars().allMatch(Character::isDigit)) {
            return false;
        }
        if (isFigure(cell) || isWord(letters, kind) || YEAR.matcher(letters).matches()) {
            return true;
        }
        for (String piece : words(cell)) {
            if (isFigure(piece) || CellReading.isUnit(piece)) {
                continue;
            }
            String word = withoutDigits(Lettering.letters(piece));
            if (word.equals(letters) || !isWord(word, kind)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String letters, TableKind kind) {
        return FormWords.cover(kind, letters) || FormWords.nearly(kind, letters);
    }

    /** Whether the letters are the label of a row of another table, and none that this one could print. */
    static boolean isRowOfAnother(String letters, TableKind kind) {
        if (letters.length() < LETTERS_OF_A_ROW || letters.length() > LONGEST_LABEL) {
            return false;
        }
        for (TableKind other : TableKind.values()) {
            if (other != kind && FormWords.isRow(other, letters)) {
                return !isWord(letters, kind);
            }
        }
        return false;
    }

    static boolean isFigure(String text) {
        return !(CellReading.read(text) instanceof Printed.Words) || Placeholder.is(text) || Placeholder.isNone(text);
    }

    private static String withoutDigits(String letters) {
        int end = letters.length();
        while (end > 0 && Character.isDigit(letters.charAt(end - 1))) {
            end--;
        }
        return letters.substring(0, end);
    }

    /**
     * Whether the pieces of a line are a row of that table but for one: a remark beside words and figures, a misread label
     * beside figures.
     *
     * @param cells whether they stand in cells of their own
     */
    static boolean isRow(List<String> pieces, TableKind kind, boolean cells) {
        int words = 0;
        int figures = 0;
        int others = 0;
        int longest = 0;
        boolean labelled = false;
        for (String piece : pieces) {
            boolean figure = isFigure(piece) || COUNTERS.contains(piece.strip());
            boolean fits = figure || (Lettering.count(piece) > 1 && fits(piece, kind));
            String letters = Lettering.letters(piece);
            labelled |= cells && (FormWords.isRow(kind, letters) || FormWords.isHeader(kind, letters));
            figures += figure ? 1 : 0;
            words += fits && !figure ? 1 : 0;
            others += fits ? 0 : 1;
            longest = fits ? longest : Math.max(longest, Lettering.count(piece));
        }
        boolean remark = words > 0 && (figures > 0 || labelled) && longest <= LETTERS_OF_A_REMARK;
        return others <= 1 && (remark || (figures >= FIGURES_OF_A_ROW && longest <= LONGEST_LABEL));
    }
}
