package io.gongkai.parse.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words are read out, in brackets behind them: 報(bào)告, 政府(zhèngfǔ). Programs write so what pages set above the words, and it is
 * no text of the report. A tone tells it from other words in brackets; 们(men), which has none, stands behind a word that is read out,
 * 我(wǒ)们(men).
 */
public final class Readings {
    /** The vowels of Hanyu Pinyin with their four tones, and the nasals that are syllables by themselves. */
    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜêńňǹḿ\u0300\u0301\u0304\u030C";

    private static final Pattern READING = Pattern.compile(
            "(?<=\\p{IsHan})[(（][a-züɑɡ'’ " + TONED + "]{1,40}[)）]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LAST_OF_LATIN = 0x1E3F;

    private Readings() {}

    /** Whether a syllable with its tone stands anywhere in the text. */
    public static boolean mayStandIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isToned(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToned(char c) {
        return c >= 'à' && c <= LAST_OF_LATIN && TONED.indexOf(Character.toLowerCase(c)) >= 0;
    }

    /** The text without them. */
    public static String removedFrom(String text) {
        if (!mayStandIn(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        Matcher reading = READING.matcher(text);
        int from = 0;
        while (reading.find()) {
            boolean follows = from > 0 && reading.start() == from + 1;
            if (follows || mayStandIn(reading.group())) {
                kept.append(text, from, reading.start());
                from = reading.end();
            }
        }
        return kept.append(text, from, text.length()).toString();
    }
}
