package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.HeadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises top-level headings: numbered 一、二、三、 in any punctuation, or one of the form's own without a number; on a line
 * of their own, glued to the text behind them, or broken over two lines. （一）is a level below.
 */
final class HeadingRecognition {
    private static final int MOST_LETTERS = 40;

    /** A heading that the form does not have is a short phrase, not the beginning of a sentence. */
    private static final int MOST_LETTERS_OF_EXTRA = 30;

    private static final int SHORTEST_PHRASE = 4;
    private static final int LETTERS_OF_A_REST = 6;
    private static final int LETTERS_OF_A_FULL_LINE = 15;
    private static final int FEW = 3;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:第?[一二三四五六七八九十]{1,3}(?:部分|章|节)?\\s*[、.．,，:：]|第[一二三四五六七八九十]{1,3}(?:部分|章)|[一二三四五六七八九十]{1,2}\\s+)\\s*(?=\\S)");
    private static final Pattern LOWER = Pattern.compile("[（(][一二三四五六七八九十]{1,2}[）)]\\s*[、.．]?|\\d{1,2}\\s*[、.．]");
    private static final Pattern ENDING = Pattern.compile(".*(?:情况|措施|工作|问题|事项|机制|建设|管理|说明|计划)");

    private final List<TextLine> lines;

    HeadingRecognition(List<TextLine> lines) {
        this.lines = lines;
    }

    List<Heading> headings() {
        List<Heading> headings = recognise(NUMBERED);
        if (headings.stream().filter(heading -> heading.slot() != Slot.EXTRA).count() >= FEW) {
            return headings;
        }
        List<Heading> lower = recognise(LOWER).stream()
                .filter(heading -> HeadingWords.exactly(heading.letters()) != null)
                .toList();
        return lower.size() >= FEW ? lower : headings;
    }

    private List<Heading> recognise(Pattern number) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Heading heading = heading(i, number);
            if (heading != null) {
                headings.add(heading);
                if (heading.behind() > lines.get(i).index() + 1 && i + 1 < lines.size()) {
                    i++;
                }
            }
        }
        return headings;
    }

    private @Nullable Heading heading(int i, Pattern number) {
        TextLine line = lines.get(i);
        Matcher numbered = number.matcher(line.text());
        if (numbered.lookingAt()) {
            return numbered(i, numbered.end());
        }
        Slot slot = HeadingWords.exactly(line.letters());
        boolean alone = line.letters().length() >= SHORTEST_PHRASE && beginsParagraph(i);
        if (slot != null && alone) {
            return whole(line, line.letters(), line.index() + 1, line.text());
        }
        Heading broken = alone ? broken(i, 0) : null;
        return broken != null && broken.slot() != Slot.EXTRA ? broken : null;
    }

    private @Nullable Heading numbered(int i, int end) {
        TextLine line = lines.get(i);
        String words = line.text().substring(end);
        String letters = Lettering.letters(words);
        Heading broken = broken(i, end);
        if (broken != null) {
            return broken;
        }
        if (HeadingWords.exactly(letters) != null) {
            return whole(line, letters, line.index() + 1, line.text());
        }
        if (isPhrase(words, letters)) {
            return whole(line, letters, line.index() + 1, line.text());
        }
        return glued(line, end, letters);
    }

    /** Whether the words could be a heading that is not one of the form's, or a variant that is not listed. */
    private static boolean isPhrase(String words, String letters) {
        if (letters.isEmpty()
                || letters.length() > MOST_LETTERS
                || words.indexOf('。') >= 0
                || words.indexOf('；') >= 0) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        if (last == '，' || last == ',' || last == '、' || last == '：' || last == ':') {
            return false;
        }
        boolean sentence = words.indexOf('，') >= 0 || words.indexOf(',') >= 0;
        if (HeadingWords.slot(letters) == Slot.EXTRA) {
            return !sentence && letters.length() <= MOST_LETTERS_OF_EXTRA;
        }
        return !sentence || HeadingWords.beginning(letters) == null;
    }

    /** A heading of the form with the text right behind it on the line. */
    private static @Nullable Heading glued(TextLine line, int end, String letters) {
        String phrase = HeadingWords.beginning(letters);
        if (phrase == null || phrase.length() < SHORTEST_PHRASE) {
            return null;
        }
        int at = end;
        for (int met = 0; met < phrase.length(); at++) {
            met += Lettering.isLetter(line.text().charAt(at)) ? 1 : 0;
        }
        String heading = line.text().substring(0, at);
        while (at < line.text().length() && "。:：.．".indexOf(line.text().charAt(at)) >= 0) {
            at++;
        }
        return new Heading(
                line.index(),
                line.index() + 1,
                heading,
                phrase,
                HeadingWords.slot(phrase),
                line.from(at),
                line.part(0, heading));
    }

    /** A heading that goes on in the next line. */
    private @Nullable Heading broken(int i, int end) {
        if (i + 1 >= lines.size()) {
            return null;
        }
        TextLine line = lines.get(i);
        TextLine next = lines.get(i + 1);
        String first = Lettering.letters(line.text().substring(end));
        if (first.isEmpty() || first.length() > MOST_LETTERS || next.letters().length() > MOST_LETTERS) {
            return null;
        }
        boolean known = HeadingWords.exactly(first + next.letters()) != null;
        boolean extra = end > 0
                && first.length() >= LETTERS_OF_A_FULL_LINE
                && next.letters().length() <= LETTERS_OF_A_REST
                && !next.afterGap()
                && ENDING.matcher(next.text()).matches()
                && isPhrase(line.text().substring(end) + next.text(), first + next.letters());
        if (!known && !extra) {
            return null;
        }
        return whole(line, first + next.letters(), next.index() + 1, line.text() + next.text());
    }

    private boolean beginsParagraph(int i) {
        if (i == 0 || lines.get(i).afterGap() || lines.get(i).marked()) {
            return true;
        }
        TextLine before = lines.get(i - 1);
        return before.index() < lines.get(i).index() - 1 || Paragraphs.endsSentence(before.text());
    }

    private static Heading whole(TextLine line, String letters, int behind, String printed) {
        String heading = withoutEnd(printed);
        SourcePosition source = line.part(0, line.text().startsWith(heading) ? heading : line.text());
        return new Heading(line.index(), behind, heading, letters, HeadingWords.slot(letters), null, source);
    }

    private static String withoutEnd(String printed) {
        int end = printed.length();
        while (end > 0 && "。:：".indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        return printed.substring(0, end);
    }
}
