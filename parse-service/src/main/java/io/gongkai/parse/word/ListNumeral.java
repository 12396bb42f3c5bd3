package io.gongkai.parse.word;

import java.util.Locale;

/** Writes the number of a list item as ST_NumberFormat (ECMA-376 part 1, 17.18.59) says. */
final class ListNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String TRADITIONAL_FORMAL = "零壹貳參肆伍陸柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String[] FORMAL_UNITS = {"", "拾", "佰", "仟"};
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    private ListNumeral() {}

    /** The numeral; decimal in formats that no Chinese document has, and beyond what a format can write. */
    static String of(String format, int number) {
        if (number < 0) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counted(number, DIGITS, UNITS, true);
            case "chineseLegalSimplified" -> counted(number, FORMAL, FORMAL_UNITS, false);
            case "ideographLegalTraditional", "japaneseLegal" ->
                counted(number, TRADITIONAL_FORMAL, FORMAL_UNITS, false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digitByDigit(number, DIGITS);
            case "ideographTraditional" -> oneOf(STEMS, number);
            case "ideographZodiac" -> oneOf(BRANCHES, number);
            case "decimalFullWidth", "decimalFullWidth2" -> digitByDigit(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', number, 20);
            case "decimalEnclosedFullstop" -> enclosed('⒈', number, 20);
            case "decimalEnclosedParen" -> enclosed('⑴', number, 20);
            case "ideographEnclosedCircle" -> enclosed('㊀', number, 10);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "none", "bullet" -> "";
            default -> Integer.toString(number);
        };
    }

    /** 十, 十一, 二十, 一百零五; the formal one says 壹拾. */
    private static String counted(int number, String digits, String[] units, boolean shortTen) {
        if (number == 0 || number > 9999) {
            return digitByDigit(number, digits);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap |= !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "");
            gap = false;
            text.append(shortTen && power == 1 && digit == 1 && text.isEmpty() ? "" : digits.charAt(digit))
                    .append(units[power]);
        }
        return text.toString();
    }

    private static String digitByDigit(int number, String digits) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(digits.charAt(digit - '0')));
        return text.toString();
    }

    private static String oneOf(String signs, int number) {
        return number >= 1 && number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
    }

    private static String enclosed(char first, int number, int last) {
        return number >= 1 && number <= last ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
    }

    /** A to Z, then AA to ZZ. */
    private static String letters(int number) {
        return number >= 1 && number <= 780
                ? String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1)
                : Integer.toString(number);
    }

    private static String roman(int number) {
        if (number == 0 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
                rest -= ROMAN[i];
            }
        }
        return text.toString();
    }
}
