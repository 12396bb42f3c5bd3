package io.gongkai.parse.table.header;

import io.gongkai.parse.label.Lettering;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years as tables print them over or before figures: 2024年, or, as seen from the year of the report, 本年 and 上年. */
public final class ReportYear {
    private static final String CENTURY = "20";
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?度?");
    private static final Map<String, Integer> RELATIVE =
            Map.of("本年", 0, "今年", 0, "本年度", 0, "今年度", 0, "上年", -1, "去年", -1, "上年度", -1, "去年度", -1);

    /** A year before the name of a column, or behind it. */
    private static final Pattern NAMED =
            Pattern.compile("(?<before>20\\d{2})年度?(?<name>\\D{2,})|(?<own>\\D{2,})(?<behind>20\\d{2})年?度?");

    private ReportYear() {}

    /**
     * The name of a column, of which a table has one for each year.
     *
     * @param year which year the column is of
     * @param name letters of the name without it
     */
    public record Name(int year, String name) {}

    /** The name and its year; null if the label has no year, or nothing beside it. */
    public static @Nullable Name named(String label) {
        String letters = Lettering.letters(label);
        if (!letters.contains(CENTURY)) {
            return null; // as most labels, which need no pattern
        }
        Matcher named = NAMED.matcher(letters);
        if (!named.matches()) {
            return null;
        }
        boolean before = named.group("before") != null;
        return new Name(
                Integer.parseInt(named.group(before ? "before" : "behind")), named.group(before ? "name" : "own"));
    }

    /**
     * The year that the label is; null if it is none.
     *
     * @param own the year of the report; null if it is not known, and then 上年 is none
     */
    public static @Nullable Integer of(String label, @Nullable Integer own) {
        String letters = Lettering.letters(label);
        if (letters.startsWith(CENTURY)) {
            Matcher year = YEAR.matcher(letters);
            return year.matches() ? Integer.valueOf(year.group(1)) : null;
        }
        Integer relative = RELATIVE.get(letters);
        return relative == null || own == null ? null : Integer.valueOf(own + relative);
    }
}
