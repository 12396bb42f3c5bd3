package io.gongkai.parse.table.header;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.table.row.PrintedRow;
import io.gongkai.parse.table.row.Token;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The unit that a table prints over its numbers: 采购总金额（单位：元）, 本年处理决定数量（单位：万件）, or 单位：元 above all rows. */
public final class HeaderUnit {
    private static final Pattern MONEY = Pattern.compile("(?:单位:?|[(/:,、])(?:人民币)?([万亿千百]?元)(?=[)\\],、;]|$)");
    private static final Pattern COUNT = Pattern.compile("单位:?([万亿千百][件条项个次宗份])(?=[)\\],、;]|$)");

    private final List<PrintedRow> printed;

    /** What the words of each row say. */
    private final List<Units> said;

    public HeaderUnit(List<PrintedRow> printed) {
        this.printed = printed;
        this.said = printed.stream().map(HeaderUnit::in).toList();
    }

    /** The units of money and of counts; each is empty if nothing names it. */
    public record Units(String money, String count) {
        static final Units NONE = new Units("", "");
    }

    /** What the row's own words, the header above it, or else the head of the table says. */
    public Units over(@Nullable PrintedRow row) {
        int at = row == null ? -1 : printed.indexOf(row);
        return at < 0 ? Units.NONE : new Units(over(at, Units::money), over(at, Units::count));
    }

    private String over(int at, Function<Units, String> unit) {
        String found = unit.apply(said.get(at));
        int above = at - 1;
        while (above > 0 && printed.get(above).filled() > 0) {
            above--;
        }
        for (int i = above; i >= 0 && found.isEmpty() && printed.get(i).filled() == 0; i--) {
            found = unit.apply(said.get(i));
        }
        for (int i = 0; i < at && found.isEmpty() && printed.get(i).filled() == 0; i++) {
            found = unit.apply(said.get(i));
        }
        return found;
    }

    private static Units in(PrintedRow row) {
        Units found = Units.NONE;
        for (Token label : row.labels()) {
            if (label.text().indexOf('元') < 0 && label.text().indexOf('位') < 0) {
                continue;
            }
            String words = Lettering.spelt(label.text());
            if (words.contains("元") || words.contains("单位")) {
                found = new Units(
                        found.money().isEmpty() ? in(words, MONEY) : found.money(),
                        found.count().isEmpty() ? in(words, COUNT) : found.count());
            }
        }
        return found;
    }

    private static String in(String words, Pattern pattern) {
        Matcher unit = pattern.matcher(words);
        return unit.find() ? unit.group(1) : "";
    }
}
