package io.gongkai.validate.rule;

import io.gongkai.parse.events.Section;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a report itself says its figures are of: 统计期限为2024年1月1日至12月31日.
 *
 * @param years none where it says nothing
 */
public record Period(Set<Integer> years) {
    private static final Pattern WHOLE_YEAR = Pattern.compile("(20\\d{2})年1月1日起?[，,]?(?:至|到|[-—－–~～]+)(?:\\1年)?12月31日");

    public static Period of(Facts facts) {
        return facts.once(Period.class, Period::read);
    }

    private static Period read(Facts facts) {
        Set<Integer> years = new TreeSet<>();
        find(facts.report().preamble(), years);
        for (Section section : facts.report().sections()) {
            find(section.text(), years);
        }
        return new Period(years);
    }

    private static void find(String text, Set<Integer> years) {
        Matcher matcher = WHOLE_YEAR.matcher(text.replaceAll("\\s+", ""));
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group(1)));
        }
    }

    /** Whether the report says that it is of other years than this. A report may compare periods: one that agrees is enough. */
    public boolean contradicts(int year) {
        return !years.isEmpty() && !years.contains(year);
    }
}
