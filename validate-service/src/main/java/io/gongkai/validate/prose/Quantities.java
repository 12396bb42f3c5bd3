package io.gongkai.validate.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Finds the numbers of a text that count something. */
final class Quantities {
    private static final List<String> UNITS =
            List.of("亿元", "万元", "元", "件次", "件", "份", "宗", "例", "起", "条", "个", "项", "部", "次", "封", "笔", "%");
    /** 一起, 一个, 一次, 一条 and 一项 are words more often than numbers. */
    private static final String IDIOMATIC = "起个次条项部笔";

    private static final int LONGEST = 15;
    /** Characters of the longest title in 《》 whose numbers are passed over. */
    private static final int TITLE = 80;

    private final String text;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text) {
        this.text = text;
    }

    static List<Quantity> of(String text) {
        Quantities quantities = new Quantities(text);
        quantities.scan();
        return quantities.found;
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (letter == '《') {
                int close = text.indexOf('》', at, Math.min(text.length(), at + TITLE));
                at = close < 0 ? at + 1 : close + 1;
            } else if (letter >= '0' && letter <= '9') {
                at = arabic(at);
            } else if (ChineseNumeral.LETTERS.indexOf(letter) >= 0) {
                at = chinese(at);
            } else {
                at++;
            }
        }
    }

    private int arabic(int start) {
        int end = start;
        while (end < text.length()
                && (digit(end)
                        || (text.charAt(end) == '.' && digit(end + 1))
                        || (text.charAt(end) == '，' && isGrouping(start, end)))) {
            end++;
        }
        String number = text.substring(start, end).replace("，", "");
        boolean alone = start == 0 || ".-—－〔[第".indexOf(text.charAt(start - 1)) < 0;
        if (number.length() <= LONGEST && alone && number.indexOf('.') == number.lastIndexOf('.')) {
            return quantity(start, end, new BigDecimal(number));
        }
        return end;
    }

    private int chinese(int start) {
        int end = start;
        while (end < text.length() && ChineseNumeral.LETTERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        OptionalLong value = ChineseNumeral.read(text.substring(start, end));
        boolean ordinal = start > 0 && "第其每逐之数几".indexOf(text.charAt(start - 1)) >= 0;
        boolean idiom = end == start + 1 && end < text.length() && IDIOMATIC.indexOf(text.charAt(end)) >= 0;
        return value.isEmpty() || ordinal || idiom ? end : quantity(start, end, BigDecimal.valueOf(value.getAsLong()));
    }

    private int quantity(int start, int numberEnd, BigDecimal number) {
        int at = numberEnd;
        BigDecimal times = BigDecimal.ONE;
        Precision precision = before(start);
        if (is(at, '万') && !is(at + 1, '元') && number.signum() > 0) {
            times = BigDecimal.valueOf(10_000);
            at++;
        }
        while (is(at, '余') || is(at, '多') || is(at, '几')) {
            precision = Precision.NO_FEWER;
            at++;
        }
        if (is(at, '万') && times.compareTo(BigDecimal.ONE) == 0 && !is(at + 1, '元')) {
            times = BigDecimal.valueOf(10_000);
            at++;
        }
        String unit = "";
        for (String known : UNITS) {
            if (text.startsWith(known, at)) {
                unit = known;
                break;
            }
        }
        if (unit.equals("元")) {
            times = times.movePointLeft(4);
        } else if (unit.equals("亿元")) {
            times = BigDecimal.valueOf(10_000);
        }
        at += unit.length();
        precision = text.startsWith("左右", at)
                ? Precision.ABOUT
                : text.startsWith("以上", at)
                        ? Precision.NO_FEWER
                        : text.startsWith("以下", at) ? Precision.NO_MORE : precision;
        boolean ends = at >= text.length() || "，。；、）\n".indexOf(text.charAt(at)) >= 0;
        if (!unit.isEmpty() || ends) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale()).multiply(times);
            found.add(new Quantity(start, at, number.multiply(times), step, precision, unit));
        }
        return at;
    }

    private Precision before(int start) {
        return switch (start == 0 ? ' ' : text.charAt(start - 1)) {
            case '约' -> Precision.ABOUT;
            case '近' -> Precision.NO_MORE;
            case '超', '逾' -> Precision.NO_FEWER;
            default -> Precision.EXACT;
        };
    }

    /** 1,234 and 1，234: three digits follow, no fourth, and no other list of numbers is meant. */
    private boolean isGrouping(int start, int comma) {
        return comma - start <= 3
                && digit(comma + 1)
                && digit(comma + 2)
                && digit(comma + 3)
                && !digit(comma + 4)
                && !is(comma + 4, '年');
    }

    private boolean digit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean is(int at, char letter) {
        return at < text.length() && text.charAt(at) == letter;
    }
}
