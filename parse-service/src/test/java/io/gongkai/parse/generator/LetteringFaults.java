package io.gongkai.parse.generator;

import java.util.List;
import java.util.Random;

/** What befalls characters, wherever they stand. The truth stays what was written. */
final class LetteringFaults {
    private static final String ORDINARY = "一二行人力大方日月水民长门见页";
    private static final String RADICALS = "⼀⼆⾏⼈⼒⼤⽅⽇⽉⽔⺠⻓⻔⻅⻚";

    private LetteringFaults() {}

    static Manuscript radicals(Manuscript manuscript, Random random) {
        return manuscript.lettered(text -> {
            StringBuilder changed = new StringBuilder(text);
            for (int i = 0; i < text.length(); i++) {
                int at = ORDINARY.indexOf(text.charAt(i));
                if (at >= 0 && random.nextInt(3) > 0) {
                    changed.setCharAt(i, RADICALS.charAt(at));
                }
            }
            return changed.toString();
        });
    }

    static Manuscript widths(Manuscript manuscript, Random random) {
        boolean digits = random.nextBoolean();
        boolean brackets = random.nextBoolean();
        boolean marks = !digits || random.nextBoolean();
        return (marks ? manuscript.replacing(LetteringFaults::marked) : manuscript).lettered(text -> {
            String changed = brackets ? text.replace('（', '(').replace('）', ')') : text;
            return digits ? wide(changed) : changed;
        });
    }

    /** Another mark behind a number is what a reader reads, so it is the truth as well. */
    private static List<Block> marked(Block block) {
        return block instanceof Block.Paragraph(var text)
                ? List.of(new Block.Paragraph(text.replaceFirst("^(\\d)\\.(?=\\p{IsHan})", "$1、")))
                : List.of(block);
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                wide.setCharAt(i, (char) (text.charAt(i) - '0' + '０'));
            }
        }
        return wide.toString();
    }

    static Manuscript spacesInWords(Manuscript manuscript, Random random) {
        return manuscript.lettered(text -> {
            StringBuilder spaced = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                boolean inWord = i > 0 && isHan(text.charAt(i - 1)) && isHan(text.charAt(i));
                spaced.append(inWord && random.nextInt(12) == 0 ? " " : "").append(text.charAt(i));
            }
            return spaced.toString();
        });
    }

    static Manuscript boldMarks(Manuscript manuscript, Random random) {
        return manuscript.lettered(text -> {
            int from = text.indexOf("一是");
            return from < 0 || random.nextInt(3) == 0
                    ? text
                    : text.substring(0, from) + "**一是**" + text.substring(from + 2);
        });
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
