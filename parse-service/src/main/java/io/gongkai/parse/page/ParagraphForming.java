package io.gongkai.parse.page;

import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.outline.HeadingWords;
import io.gongkai.parse.outline.Numbering;
import io.gongkai.parse.page.content.Block;
import io.gongkai.parse.page.content.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of all pages into the paragraphs that were broken at the margins and at the feet of pages: a line goes on in the
 * next if it reaches the right margin and the next begins at the left one.
 */
final class ParagraphForming {
    /** A line has reached the margin if what follows did not fit behind it: a character, or a word of narrow ones. */
    private static final double ROOM = 2.2;

    /** Marks may hang over the margin by their width. */
    private static final double HANGING = 1;

    private static final double NARROW = 0.5;

    private static final double ROOM_BEHIND_SENTENCE = 1.1;

    /** A line that ends so far from the margin ends its paragraph for certain. */
    private static final double MUCH_ROOM = 4;

    private static final int FEW = 2;
    private static final int MOST = 4;

    /** Lines of a paragraph are no further from each other, in heights of a line. */
    private static final double WIDEST_GAP = 3;

    /** What no line is broken within: a character or a word of narrow ones, with the brackets before it and the marks behind it. */
    private static final Pattern UNBROKEN = Pattern.compile("[（(《“【〔]*(?:[!-~]{1,60}|.)[，。；：、！？）)》”】〕]*");

    private static final Pattern ITEM = Pattern.compile(
            "(?:[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|\\d{1,2}[、．.](?!\\d)).*");
    private static final Pattern FIRST_ITEM = Pattern.compile("(?:[（(][一1][）)]|1[、．.]|一[、是]).*");
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、[^，。；：]*");
    private static final String SENTENCE_ENDS = "。！？!?；;：:";
    private static final String QUOTATION_ENDS = "”’」）)";

    private final List<List<Block>> pages;
    private final List<Margins> margins;

    /** Whether the first line of every paragraph is indented, so that one that is not goes on, whatever the line before ends with. */
    private final boolean indenting;

    private ParagraphForming(List<List<Block>> pages, List<Double> widths) {
        this.pages = pages;
        this.margins = Margins.of(pages, widths);
        this.indenting = isIndenting();
    }

    /**
     * The blocks of each page; a paragraph stands where it begins.
     *
     * @param pages their texts are lines
     * @param widths of the pages
     */
    static List<List<Block>> formed(List<List<Block>> pages, List<Double> widths) {
        return new ParagraphForming(pages, widths).formed();
    }

    private List<List<Block>> formed() {
        List<List<Block>> formed = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph open = null;
        for (int page = 0; page < pages.size(); page++) {
            List<Block> blocks = new ArrayList<>();
            formed.add(blocks);
            for (Block block : pages.get(page)) {
                if (!(block instanceof Block.Text line)) {
                    blocks.add(block);
                    boolean between = block instanceof Block.Picture && open != null && open.page == page;
                    open = between ? open : null;
                    continue;
                }
                if (open != null && goesOn(open, line, page)) {
                    open.add(line, page);
                } else {
                    Block.Text first = margins.get(page).isIndented(line) ? line.asIndented() : line;
                    open = new Paragraph(blocks, blocks.size(), first, page);
                    paragraphs.add(open);
                    blocks.add(first);
                }
            }
        }
        paragraphs.forEach(Paragraph::write);
        return formed;
    }

    /** A paragraph so far; it stands where its first line does. */
    private static final class Paragraph {
        private final List<Block> blocks;
        private final int at;
        private final Block.Text first;
        private final StringBuilder text;
        private Box box;
        private Block.Text last;
        private int lines = 1;
        private int page;

        Paragraph(List<Block> blocks, int at, Block.Text first, int page) {
            this.blocks = blocks;
            this.at = at;
            this.first = first;
            this.text = new StringBuilder(first.text());
            this.box = first.box();
            this.last = first;
            this.page = page;
        }

        void add(Block.Text line, int onPage) {
            String rest = line.text();
            boolean words = isLetter(text.charAt(text.length() - 1)) && isLetter(rest.charAt(0));
            text.append(words ? " " : "").append(rest);
            box = box.with(line.box());
            last = line;
            lines++;
            page = onPage;
        }

        void write() {
            if (lines > 1) {
                blocks.set(at, new Block.Text(List.of(text.toString()), first.indented(), box));
            }
        }
    }

    private boolean goesOn(Paragraph open, Block.Text line, int page) {
        Block.Text before = open.last;
        if (before.cells().size() > 1 || line.cells().size() > 1) {
            return false;
        }
        if (!reachesMargin(before, open.page, line.text())
                || margins.get(page).isIndented(line)
                || (page == open.page && isFar(before, line))) {
            return false;
        }
        return !isHeading(line.text()) && !isItemBelow(open.text, line.text());
    }

    private static boolean isItemBelow(CharSequence text, String line) {
        return (endsSentence(text) && ITEM.matcher(line).matches())
                || (FIRST_ITEM.matcher(line).matches() && HEADING.matcher(text).matches());
    }

    /** A heading of the form, which no sentence goes on with. */
    private static boolean isHeading(String line) {
        Numbering number = Numbering.at(line);
        return number != null
                && number.style() == Numbering.Style.CHINESE
                && HeadingWords.are(Lettering.letters(line.substring(number.end())));
    }

    private boolean reachesMargin(Block.Text line, int page, String next) {
        Margins of = margins.get(page);
        double needed = Math.max(ROOM, unbroken(next) + HANGING);
        double room = endsSentence(line.text()) && !indenting ? ROOM_BEHIND_SENTENCE : needed;
        return of.isLong(line) && of.room(line) <= room;
    }

    /** How much room the beginning of the text needs, in widths of a character. */
    private static double unbroken(String text) {
        Matcher beginning = UNBROKEN.matcher(text);
        int end = beginning.lookingAt() ? beginning.end() : 0;
        double width = 0;
        for (int i = 0; i < end; i++) {
            width += text.charAt(i) < 0x80 ? NARROW : 1;
        }
        return width;
    }

    private boolean isIndenting() {
        int indented = 0;
        int plain = 0;
        for (int page = 0; page < pages.size(); page++) {
            Block.Text before = null;
            for (Block block : pages.get(page)) {
                Block.Text line = block instanceof Block.Text text ? text : null;
                if (line != null && before != null && endsParagraph(before, page) && !isFar(before, line)) {
                    boolean isIndented = margins.get(page).isIndented(line);
                    indented += isIndented ? 1 : 0;
                    plain += isIndented || ITEM.matcher(line.text()).matches() ? 0 : 1;
                }
                before = line;
            }
        }
        return indented >= FEW && plain * MOST <= indented;
    }

    private boolean endsParagraph(Block.Text line, int page) {
        return endsSentence(line.text()) && margins.get(page).room(line) > MUCH_ROOM;
    }

    private static boolean endsSentence(CharSequence text) {
        int end = text.length();
        if (end > 1 && QUOTATION_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isFar(Block.Text before, Block.Text line) {
        double height = Math.max(before.box().height(), line.box().height());
        return line.box().centre() - before.box().centre() > WIDEST_GAP * height
                || Math.abs(before.box().height() - line.box().height()) > height / 4;
    }

    private static boolean isLetter(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }
}
