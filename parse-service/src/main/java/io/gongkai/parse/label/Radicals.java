package io.gongkai.parse.label;

import java.util.HashMap;
import java.util.Map;

/**
 * The characters that PDF fonts put in place of ordinary ones.
 *
 * <p>The blocks U+2F00 and U+F900 have compatibility mappings (NFKC); the block U+2E80, CJK Radicals Supplement, has none, so
 * they stand here. Source: Unicode's EquivalentUnifiedIdeograph.txt. A font that draws 户 and 戶 alike, 青 and 靑, or
 * both dashes that tables of GB 2312 give for 0xA1AA, does not say which was printed: these texts have the simplified one.
 */
public final class Radicals {
    private static final String PAIRS = "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尢⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬"
            + "⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲网⺳网⺴网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠"
            + "⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯"
            + "⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    /** Behind each character the one that fonts draw in the same way. */
    private static final String ALIKE = "戶户靑青\u2015\u2014";

    private static final Map<Character, Character> UNIFIED = new HashMap<>();

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            UNIFIED.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
    }

    private Radicals() {}

    /** The ordinary character that one of no compatibility mapping stands for; any other character itself. */
    static char unified(char c) {
        if (c >= 0x2E80 && c <= 0x2EFF) {
            return UNIFIED.getOrDefault(c, c);
        }
        int alike = ALIKE.indexOf(c);
        return alike >= 0 && alike % 2 == 0 ? ALIKE.charAt(alike + 1) : c;
    }

    /** The text with ordinary characters in their places, of the same length. */
    public static String unified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isRadical(text.charAt(i))) {
                return replaced(text, i);
            }
        }
        return text;
    }

    private static String replaced(String text, int first) {
        StringBuilder unified = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRadical(c)) {
                unified.setCharAt(i, Lettering.folded(c));
            }
        }
        return unified.toString();
    }

    private static boolean isRadical(char c) {
        return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF) || c == '戶' || c == '靑' || c == '\u2015';
    }
}
