package io.gongkai.parse.section;

import io.gongkai.parse.label.Lettering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a text again where an extractor broke them, and keeps its paragraphs. A line goes on in the next when it
 * does not end a sentence and reaches as far as lines do; an empty line or a page mark between changes nothing in that.
 */
final class Paragraphs {
    private static final Pattern ITEM = Pattern.compile(
            "(?:[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[、．]|\\d{1,2}\\.(?!\\d)).*");

    /** What an item begins with: it spares other lines the pattern. */
    private static final String ITEM_BEGINNINGS = "（(一二三四五六七八九十0123456789";

    /** Lines of a page are that long at least; shorter ones end where they end. */
    private static final int SHORTEST_FULL_LINE = 40;

    private static final double NEARLY_FULL = 0.72;

    /** Marks that no line begins with. */
    private static final String BEHIND = "，。；：、！？）》”】〕";

    /** What follows did not fit behind such a line: its first character and a mark. */
    private static final int WIDTH_OF_A_CHARACTER = 4;

    private static final int FEW = 3;

    /** Width of lines that are broken at the margin; where paragraphs stand on one line each, that of a long one. */
    private final int full;

    /** Whether lines are broken at the margin at all; where they are not, a sentence that ends with its line ends a paragraph. */
    private final boolean broken;

    /** Whether the first line of every paragraph is indented, so that one that is not goes on, whatever the line before ends with. */
    private final boolean indenting;

    /**
     * The paragraphs of a document.
     *
     * @param lines all its lines, which tell whether and where lines are broken
     */
    Paragraphs(List<TextLine> lines) {
        int ended = 0;
        List<Integer> unended = new ArrayList<>();
        for (TextLine line : lines) {
            int width = width(line.text());
            if (endsSentence(line.text())) {
                ended++;
            } else if (width >= SHORTEST_FULL_LINE) {
                unended.add(width);
            }
        }
        int longest = longest(unended);
        this.broken = 2 * unended.size() >= ended && !areLonger(lines, longest, unended.size());
        this.full = broken ? longest : Math.max(longest, 2 * SHORTEST_FULL_LINE);
        this.indenting = broken && areIndented(lines);
    }

    /** The width that several of the lines nearly have and few exceed: lines are broken at one margin. */
    private static int longest(List<Integer> widths) {
        List<Integer> sorted = widths.stream().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i + FEW <= sorted.size(); i++) {
            if (sorted.get(i) - sorted.get(i + FEW - 1) <= WIDTH_OF_A_CHARACTER) {
                return sorted.get(i);
            }
        }
        return sorted.isEmpty() ? 0 : sorted.getFirst();
    }

    /** Whether sentences run beyond what would be the margin. */
    private static boolean areLonger(List<TextLine> lines, int longest, int unended) {
        long longer = lines.stream()
                .filter(line -> width(line.text()) > longest + WIDTH_OF_A_CHARACTER)
                .count();
        return FEW * longer > unended;
    }

    /** Whether lines below those that certainly end a paragraph are indented. */
    private boolean areIndented(List<TextLine> lines) {
        int indented = 0;
        int plain = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine line = lines.get(i);
            if (endsSentence(before.text())
                    && width(before.text()) < NEARLY_FULL * full
                    && line.index() == before.index() + 1
                    && !ITEM.matcher(line.text()).matches()) {
                indented += line.indented() ? 1 : 0;
                plain += line.indented() ? 0 : 1;
            }
        }
        return indented >= FEW && FEW * plain <= indented;
    }

    /** The text of the lines, paragraphs parted by a line feed. */
    String join(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        TextLine before = null;
        for (TextLine line : lines) {
            if (line.text().isEmpty()) {
                continue;
            }
            if (before != null && !goesOn(before, line)) {
                text.append('\n');
            }
            append(text, line.text());
            before = line;
        }
        return text.toString();
    }

    /** Whether the text ends a sentence. */
    static boolean endsSentence(String text) {
        int end = text.length() - 1;
        while (end >= 0 && "”\"’』」）)》 ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end < 0 || "。！？!?；;：:".indexOf(text.charAt(end)) >= 0;
    }

    private boolean goesOn(TextLine before, TextLine line) {
        char first = line.text().charAt(0);
        if (BEHIND.indexOf(first) >= 0) {
            return true;
        }
        if (ITEM_BEGINNINGS.indexOf(first) >= 0 && ITEM.matcher(line.text()).matches()) {
            return !endsSentence(before.text()) && isOpen(before.text());
        }
        if (line.indented() && !before.indented()) {
            return false;
        }
        if (isLatin(before.text().charAt(before.text().length() - 1))
                && isLatin(line.text().charAt(0))
                && !line.afterGap()) {
            return true;
        }
        int length = width(before.text());
        if (endsSentence(before.text())) {
            return broken && !line.afterGap() && !line.indented() && isFilled(before, length);
        }
        return isOpen(before.text()) || (length >= SHORTEST_FULL_LINE && length >= NEARLY_FULL * full);
    }

    /** Whether a line that ends a sentence, or a part of one, may have ended because it was full. */
    private boolean isFilled(TextLine before, int length) {
        if (indenting || before.text().endsWith("；")) {
            int indent = before.indented() ? WIDTH_OF_A_CHARACTER : 0;
            return length + indent >= full - 2 * WIDTH_OF_A_CHARACTER;
        }
        return length >= full - 2 && length <= full;
    }

    /** Whether the text cannot end here: behind a comma, or within brackets or a quoted title. */
    private static boolean isOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return "，,、（(《“".indexOf(last) >= 0
                || text.lastIndexOf('《') > text.lastIndexOf('》')
                || text.lastIndexOf('（') > text.lastIndexOf('）');
    }

    /** Columns that the text takes up: two for a Chinese character, one for a Latin one. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += isNarrow(text.charAt(i)) || text.charAt(i) == ' ' ? 1 : 2;
        }
        return width;
    }

    private static void append(StringBuilder text, String line) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            char last = text.charAt(text.length() - 1);
            char first = line.charAt(0);
            if (isLatin(last) && isLatin(first)) {
                text.append(' ');
            }
        }
        int printed = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Lettering.isVoid(c)) {
                continue;
            }
            text.append(line, printed, i);
            printed = i + 1;
            boolean between = i > 0
                    && i + 1 < line.length()
                    && isNarrow(line.charAt(i - 1))
                    && isNarrow(line.charAt(i + 1))
                    && c != '\u200B'
                    && c != '\uFEFF';
            if (between) {
                text.append(' ');
            }
        }
        text.append(line, printed, line.length());
    }

    /** Characters between which a space means something. */
    private static boolean isNarrow(char c) {
        return c < 0x2000 && !Lettering.isVoid(c);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
