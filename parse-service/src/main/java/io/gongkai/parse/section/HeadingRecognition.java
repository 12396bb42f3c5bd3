package io.gongkai.parse.section;

import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.form.FormWords;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.HeadingWords;
import io.gongkai.parse.outline.Numbering;
import io.gongkai.parse.outline.Numbering.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises headings: numbered in any punctuation, or one of the form's own without a number; on a line of their own, glued to
 * the text behind them, or broken over two lines.
 */
final class HeadingRecognition {
    /** What ends a heading before its text. */
    private static final String STOPS = "。:：";

    private static final int MOST_LETTERS = 40;

    /** A heading that the form does not have is a short phrase, not the beginning of a sentence. */
    private static final int MOST_LETTERS_OF_EXTRA = 30;

    private static final int SHORTEST_PHRASE = 4;
    private static final int LETTERS_OF_A_REST = 6;
    private static final int LETTERS_OF_A_FULL_LINE = 15;
    private static final int LINES_OF_A_TITLE = 3;
    private static final int MOST_LINES = 3;

    /** Two figures, as a row of a table has them. */
    private static final Pattern FIGURES = Pattern.compile("(?:^|\\s|/)\\d[\\d.,]*[\\s/]+[\\d/]");

    /** What is said where there is nothing to say. */
    private static final Set<String> NOTHING = Set.of("无", "暂无", "没有", "略");

    private static final Pattern FIRST_PART = Pattern.compile("[（(]一[）)]");
    private static final Pattern ENDING = Pattern.compile(".*(?:情况|措施|工作|问题|事项|机制|建设|管理|说明|计划)");

    private final List<TextLine> lines;

    HeadingRecognition(List<TextLine> lines) {
        this.lines = lines;
    }

    /** The headings that are numbered in one of the styles, and those of the form without a number. */
    List<Heading> recognise(Set<Style> styles) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Heading heading = heading(i, styles);
            if (heading != null) {
                headings.add(heading);
                i = heading.behind() - 1;
            }
        }
        return headings;
    }

    private @Nullable Heading heading(int i, Set<Style> styles) {
        TextLine line = lines.get(i);
        Numbering number = Numbering.ofHeading(line.text());
        if (number != null && styles.contains(number.style())) {
            return numbered(i, number.end());
        }
        if (number != null || line.letters().length() > MOST_LETTERS) {
            return null;
        }
        Slot slot = HeadingWords.exactly(line.letters());
        boolean alone = line.letters().length() >= SHORTEST_PHRASE && beginsParagraph(i);
        if (slot != null && alone) {
            return whole(i, line.letters(), i + 1, line.text());
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
        int part = partWithin(line.text(), end);
        if (part > end) {
            return parted(i, end, part);
        }
        if (HeadingWords.are(letters)) {
            return whole(i, letters, i + 1, line.text());
        }
        Heading glued = glued(i, end);
        if (glued != null) {
            return glued;
        }
        return isPhrase(words, letters) ? whole(i, letters, i + 1, line.text()) : null;
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
        if (FIGURES.matcher(words).find() || isRow(letters)) {
            return false;
        }
        boolean sentence = words.indexOf('，') >= 0 || words.indexOf(',') >= 0;
        return !sentence && (letters.length() <= MOST_LETTERS_OF_EXTRA || HeadingWords.slot(letters) != Slot.EXTRA);
    }

    /** 四、结转下年度继续办理 in a table that is none of the report's three. */
    private static boolean isRow(String letters) {
        return FormWords.isRow(TableKind.REQUESTS, letters) || FormWords.isNearlyRow(TableKind.REQUESTS, letters);
    }

    /** A heading with the text right behind it on the line; a few letters more are a longer heading. */
    private @Nullable Heading glued(int i, int end) {
        TextLine line = lines.get(i);
        String text = line.text();
        int at = endOfGlued(text, end);
        boolean stopped = at < text.length() && "。:：.．".indexOf(text.charAt(at)) >= 0;
        String rest = Lettering.letters(text.substring(at));
        boolean longer =
                !Paragraphs.endsSentence(text) && rest.length() <= LETTERS_OF_A_REST && !NOTHING.contains(rest);
        return at == end || (longer && !stopped) ? null : parted(i, end, at);
    }

    /** Where the heading ends: a short one, as 概述, only before a stop. */
    private static int endOfGlued(String text, int from) {
        int to = from;
        while (to < Math.min(text.length(), from + MOST_LETTERS) && STOPS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        boolean stopped = to < text.length() && STOPS.indexOf(text.charAt(to)) >= 0;
        boolean known = stopped && HeadingWords.exactly(Lettering.letters(text.substring(from, to))) != null;
        return known ? to : HeadingWords.end(text, from);
    }

    /** Where the first part of a section begins on the line of its heading: 五、主要问题及改进情况（一）主要问题; 0 if it does not. */
    private static int partWithin(String text, int end) {
        if (text.indexOf('一', end) < 0) {
            return 0;
        }
        Matcher part = FIRST_PART.matcher(text);
        return part.find(end) && HeadingWords.are(Lettering.letters(text.substring(end, part.start())))
                ? part.start()
                : 0;
    }

    private Heading parted(int i, int end, int from) {
        TextLine line = lines.get(i);
        String text = line.text();
        int at = from;
        String heading = text.substring(0, at);
        String letters = Lettering.letters(text.substring(end, at));
        while (at < text.length() && "。:：.．".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new Heading(
                line.index(),
                i,
                i + 1,
                heading,
                letters,
                HeadingWords.slot(letters),
                line.from(at),
                line.part(0, heading));
    }

    /** A heading that goes on in the next line, or in the two next. */
    private @Nullable Heading broken(int i, int end) {
        TextLine line = lines.get(i);
        String first = Lettering.letters(line.text().substring(end));
        if (first.length() > MOST_LETTERS || i + 1 >= lines.size()) {
            return null;
        }
        String letters = first;
        String printed = line.text();
        Heading found = null;
        for (int behind = i + 1; behind < Math.min(i + MOST_LINES, lines.size()); behind++) {
            TextLine next = lines.get(behind);
            String joined = letters + next.letters();
            printed += next.text();
            if (joined.length() > MOST_LETTERS || Numbering.at(next.text()) != null) {
                return found;
            }
            boolean extra = end > 0
                    && behind == i + 1
                    && first.length() >= LETTERS_OF_A_FULL_LINE
                    && next.letters().length() <= LETTERS_OF_A_REST
                    && !next.afterGap()
                    && ENDING.matcher(next.text()).matches()
                    && isPhrase(printed.substring(end), joined);
            boolean known =
                    end > 0 ? HeadingWords.goesOn(letters, next.letters()) : HeadingWords.exactly(joined) != null;
            if (known || extra) {
                found = whole(i, joined, behind + 1, printed);
            } else if (found != null || (end > 0 && HeadingWords.are(letters))) {
                return found;
            }
            letters = joined;
        }
        return found;
    }

    private boolean beginsParagraph(int i) {
        if (i == 0 || lines.get(i).afterGap() || lines.get(i).marked()) {
            return true;
        }
        TextLine before = lines.get(i - 1);
        if (i < LINES_OF_A_TITLE && before.letters().endsWith("报告")) {
            return true;
        }
        return before.index() < lines.get(i).index() - 1 || Paragraphs.endsSentence(before.text());
    }

    private Heading whole(int at, String letters, int behind, String printed) {
        TextLine line = lines.get(at);
        String heading = withoutEnd(printed);
        SourcePosition source = line.part(0, line.text().startsWith(heading) ? heading : line.text());
        return new Heading(line.index(), at, behind, heading, letters, HeadingWords.slot(letters), null, source);
    }

    private static String withoutEnd(String printed) {
        int end = printed.length();
        while (end > 0 && "。:：".indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        return printed.substring(0, end);
    }
}
