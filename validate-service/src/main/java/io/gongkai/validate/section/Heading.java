package io.gongkai.validate.section;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A heading taken apart.
 *
 * @param style how it is numbered; null if it is not
 * @param number its number, from 1; 0 if it has none
 * @param title what follows the number, white space removed
 */
public record Heading(@Nullable NumberStyle style, int number, String title) {
    private static final String DIGITS = "一二三四五六七八九";
    private static final String CHINESE = "[一二三四五六七八九十]{1,3}";
    private static final Pattern BRACKETED =
            Pattern.compile("[（(](?:(?<chinese>" + CHINESE + ")|(?<arabic>\\d{1,2}))[）)]\\s*[、.．:：]?(?<title>.*)");
    private static final Pattern PLAIN = Pattern.compile("第?(?:(?<chinese>" + CHINESE
            + ")(?:(?:部分|章)[、:：]?|\\s*[、,，.．:：。]|\\s+)|(?<arabic>\\d{1,2})\\s*[、,，.．:：。])(?<title>.*)");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\s]+");

    public static Heading of(String printed) {
        String text = printed.strip();
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return of(bracketed, NumberStyle.BRACKETED_CHINESE, NumberStyle.BRACKETED_ARABIC);
        }
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return of(plain, NumberStyle.CHINESE, NumberStyle.ARABIC);
        }
        return new Heading(null, 0, dense(text));
    }

    /** The title in its simplest form: widths made equal, punctuation gone. */
    public String bareTitle() {
        return PUNCTUATION
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static Heading of(Matcher match, NumberStyle chinese, NumberStyle arabic) {
        String number = match.group("chinese");
        return number != null
                ? new Heading(chinese, chineseNumber(number), dense(match.group("title")))
                : new Heading(arabic, Integer.parseInt(match.group("arabic")), dense(match.group("title")));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static int chineseNumber(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0)) + 1;
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1)) + 1;
        return tens * 10 + ones;
    }
}
