package io.gongkai.parse.figure;

import io.gongkai.parse.label.Lettering;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Reads what a cell prints: {@code 1,136}, {@code ５件}, {@code 增1}, {@code 减13}, {@code 7441.879403万元},
 * {@code 22（其中修订16件）}, {@code 12①}, {@code 一百零一}.
 */
public final class CellReading {
    /** Longer cells hold no number; it also bounds the work on hostile ones. */
    static final int LONGEST = 80;

    private static final int MOST_DIGITS = 18;

    /** So many blanks part no digits of one number; a tab stands for as many. */
    private static final int WIDE_GAP = 3;

    private static final String UNIT = "[件个条项次份宗起例篇部户]|[件项人]次|[万亿千百]?元";
    private static final Pattern AMOUNT =
            Pattern.compile("(?<sign>[-+\u2212\u2013]|净?新?增[加长]?[了]?|净?减少?[了]?|上升|下降|[\u2191\u2193])?"
                    + "(?<digits>\\d{1,3}(?:,\\d{3})++|\\d++)(?<decimals>\\.\\d++)?"
                    + "(?:(?<unit>" + UNIT + ")|\\((?<within>" + UNIT + ")\\))?"
                    + "(?<note>\\((?!\\d++\\))[^()]*+\\)|[\\[〔]注?\\d{1,2}[\\]〕]|[*※]{1,2})?");
    private static final String BEGINNINGS = "-+\u2212\u2013\u2191\u2193/\\\u2215\u2044净新增减上下";

    /** 净新增加了. */
    private static final int LONGEST_SIGN = 5;

    /** What a unit or a note begins with. */
    private static final String UNITS = "件个条项次份宗起例篇部户人万亿千百元([〔*※";

    private static final String CHINESE_DIGITS = "零〇一二三四五六七八九十百千万两";
    private static final Pattern CHINESE = Pattern.compile("[" + CHINESE_DIGITS + "]++");

    private static final Pattern ONLY_UNIT = Pattern.compile("(?:" + UNIT + ")|\\((?:" + UNIT + ")\\)");

    /** Most cells of a form are one of these. */
    private static final List<Printed.Amount> DIGITS = LongStream.rangeClosed(0, 9)
            .mapToObj(digit -> new Printed.Amount(BigDecimal.valueOf(digit), "", false))
            .toList();

    private CellReading() {}

    /** Whether the word is the unit of a figure and nothing else, in brackets or without. */
    public static boolean isUnit(String word) {
        return ONLY_UNIT.matcher(Lettering.spelt(word)).matches();
    }

    /** What the cell prints; numbers in Chinese characters are words here. */
    public static Printed read(String raw) {
        if (Lettering.isVoid(raw)) {
            return new Printed.Nothing();
        }
        if (raw.length() > LONGEST) {
            return new Printed.Words();
        }
        if (!mayBegin(raw)) {
            return new Printed.Words();
        }
        int end = beforeMarks(raw);
        if (end <= 0) {
            return new Printed.Words();
        }
        if (end < raw.length()) {
            return marked(read(raw.substring(0, end)));
        }
        if (isParted(raw) || FigureStack.breaksDigits(raw)) {
            return new Printed.Words();
        }
        String text = Lettering.spelt(raw);
        if (text.equals("/") || text.equals("\\") || text.equals("\u2215") || text.equals("\u2044")) {
            return new Printed.Slash();
        }
        return amount(text);
    }

    /**
     * Whether blanks part digits as they part numbers: 12 3, and wide ones any digits. Between all digits, 1 2 3, or between groups
     * of three, 1 234, they part none; but no number begins with a nought, 0 2.
     */
    private static boolean isParted(String raw) {
        int groups = 0;
        int first = 0;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        int digits = 0;
        int gap = 0;
        boolean wide = false;
        for (int i = 0; i <= raw.length(); i++) {
            char c = i < raw.length() ? raw.charAt(i) : ' ';
            if (isDigit(Lettering.folded(c))) {
                digits++;
                wide |= groups > 0 && gap >= WIDE_GAP;
                gap = 0;
                continue;
            }
            gap += c == '\t' ? WIDE_GAP : 1;
            if (digits > 0) {
                groups++;
                first = groups == 1 ? digits : first;
                shortest = groups == 1 ? shortest : Math.min(shortest, digits);
                longest = groups == 1 ? longest : Math.max(longest, digits);
                digits = 0;
            }
            if (c != ' ' && c != '\t' && c != 0xA0 && c != 0x3000) {
                return false;
            }
        }
        boolean spelt = first == 1
                && longest == 1
                && Lettering.folded(raw.stripLeading().charAt(0)) != '0';
        boolean grouped = first <= 3 && shortest == 3 && longest == 3;
        return groups > 1 && (wide || (!spelt && !grouped));
    }

    /** Where the marks of notes at its end begin; its length without any, 0 or less if one stands elsewhere, or alone. */
    private static int beforeMarks(String raw) {
        int end = raw.length();
        while (end > 0 && (NoteMark.is(raw.charAt(end - 1)) || Lettering.isVoid(raw.charAt(end - 1)))) {
            end--;
        }
        boolean marked = false;
        for (int i = 0; i < raw.length(); i++) {
            if (NoteMark.is(raw.charAt(i))) {
                if (i < end) {
                    return -1;
                }
                marked = true;
            }
        }
        return marked ? end : raw.length();
    }

    private static Printed marked(Printed printed) {
        return printed instanceof Printed.Amount amount
                ? new Printed.Amount(amount.value(), amount.unit(), true)
                : printed;
    }

    /** What the cell prints, when it stands where only a figure can: numbers in Chinese characters count. */
    public static Printed readFigure(String raw) {
        Printed printed = read(raw);
        if (!(printed instanceof Printed.Words) || raw.length() > LONGEST) {
            return printed;
        }
        String text = Lettering.spelt(raw);
        if (text.isEmpty()
                || CHINESE_DIGITS.indexOf(text.charAt(0)) < 0
                || !CHINESE.matcher(text).matches()) {
            return printed;
        }
        long value = ChineseNumeral.value(text);
        return value < 0 ? printed : new Printed.Amount(BigDecimal.valueOf(value), "", false);
    }

    /** Whether the first visible character is a digit, a sign, a slash, or one that begins a word for a sign. */
    private static boolean mayBegin(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!Lettering.isVoid(raw.charAt(i))) {
                char first = Lettering.folded(raw.charAt(i));
                return Character.isDigit(first) || BEGINNINGS.indexOf(first) >= 0;
            }
        }
        return false;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() <= MOST_DIGITS;
    }

    /** Digits behind a short sign at most, and a unit or a note behind them; it spares words the pattern. */
    private static boolean mayBeAmount(String text) {
        int at = 0;
        while (at < text.length() && at <= LONGEST_SIGN && !isDigit(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || !isDigit(text.charAt(at))) {
            return false;
        }
        while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == ',' || text.charAt(at) == '.')) {
            at++;
        }
        return at == text.length() || UNITS.indexOf(text.charAt(at)) >= 0;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Printed amount(String text) {
        if (text.length() == 1 && isDigit(text.charAt(0))) {
            return DIGITS.get(text.charAt(0) - '0');
        }
        if (isPlain(text)) {
            return new Printed.Amount(BigDecimal.valueOf(Long.parseLong(text)), "", false);
        }
        if (!mayBeAmount(text)) {
            return new Printed.Words();
        }
        Matcher match = AMOUNT.matcher(text);
        if (!match.matches() || match.group("digits").length() > MOST_DIGITS) {
            return new Printed.Words();
        }
        String decimals = match.group("decimals") == null ? "" : match.group("decimals");
        BigDecimal value = new BigDecimal(match.group("digits").replace(",", "") + decimals);
        String unit = unit(match);
        boolean annotated = !unit.isEmpty() || match.group("note") != null;
        return new Printed.Amount(isFall(match.group("sign")) ? value.negate() : value, unit, annotated);
    }

    private static String unit(Matcher match) {
        String unit = match.group("unit") == null ? match.group("within") : match.group("unit");
        return unit == null ? "" : unit;
    }

    private static boolean isFall(String sign) {
        return sign != null && !sign.equals("+") && !sign.contains("增") && !sign.equals("上升") && !sign.equals("\u2191");
    }
}
