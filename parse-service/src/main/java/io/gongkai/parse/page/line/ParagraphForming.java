package io.gongkai.parse.page.line;

import io.gongkai.parse.page.content.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines into the paragraphs that were broken at the margins: a line goes on in the next if it reaches the right margin
 * and the next begins at the left one.
 */
public final class ParagraphForming {
    /** A line that begins so far behind the margin, in parts of its height, is indented. */
    private static final double INDENTED = 1.2;

    /** Lines that take up so much of the page's width reach from margin to margin. */
    private static final double LONG = 0.5;

    /** A line has reached the margin if no more characters fit behind it: the next word may be long, or a sentence just end. */
    private static final double ROOM = 2.2;

    private static final double ROOM_BEHIND_SENTENCE = 1.1;

    /** Lines of a paragraph are no further from each other, in heights of a line. */
    private static final double WIDEST_GAP = 3;

    private static final Pattern ITEM = Pattern.compile(
            "(?:[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|\\d{1,2}[、．.](?!\\d)).*");
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、[^，。；：]*");
    private static final String SENTENCE_ENDS = "。！？!?；;：:";
    private static final String QUOTATION_ENDS = "”’」）)";

    private final double left;
    private final double right;

    /** Paragraphs between the margins that the lines of a page keep. */
    public ParagraphForming(List<PrintedLine> lines, double pageWidth) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (PrintedLine line : lines) {
            if (line.box().width() >= LONG * pageWidth) {
                least = Math.min(least, line.box().left());
                most = Math.max(most, line.box().right());
            }
        }
        this.left = least;
        this.right = least <= most ? most : Double.POSITIVE_INFINITY;
    }

    /** The paragraphs of lines that follow each other. */
    public List<Block.Text> paragraphs(List<PrintedLine> lines) {
        List<Block.Text> paragraphs = new ArrayList<>();
        PrintedLine before = null;
        for (PrintedLine line : lines) {
            Block.Text text = text(line);
            if (before != null && goesOn(before, line) && text.cells().size() == 1) {
                Block.Text joined = joined(paragraphs.removeLast(), text);
                paragraphs.add(joined);
            } else {
                paragraphs.add(text);
            }
            before = text.cells().size() == 1 ? line : null;
        }
        return paragraphs;
    }

    /** Both texts as one. */
    public static Block.Text joined(Block.Text first, Block.Text next) {
        String text = first.text();
        String rest = next.text();
        String between = isLetter(text.charAt(text.length() - 1)) && isLetter(rest.charAt(0)) ? " " : "";
        return new Block.Text(
                List.of(text + between + rest),
                first.indented(),
                next.open(),
                first.box().with(next.box()));
    }

    /** Whether text that the foot of a page breaks off goes on in one at the head of the next. */
    public static boolean goesOn(Block.Text before, Block.Text next) {
        return before.open()
                && !next.indented()
                && next.cells().size() == 1
                && !(isWhole(before.text()) && ITEM.matcher(next.text()).matches());
    }

    private Block.Text text(PrintedLine line) {
        boolean cells = line.hasFigures() && line.pieces().getLast().isFigure();
        List<String> texts = cells ? line.pieces().stream().map(Piece::text).toList() : List.of(line.text());
        return new Block.Text(texts, isIndented(line), !cells && reachesMargin(line), line.box());
    }

    private boolean goesOn(PrintedLine before, PrintedLine line) {
        if (!reachesMargin(before) || isIndented(line) || isFar(before, line)) {
            return false;
        }
        return !(isWhole(before.text()) && ITEM.matcher(line.text()).matches());
    }

    /** Whether an item below the line is no part of it: a heading or a sentence has ended. */
    private static boolean isWhole(String text) {
        return endsSentence(text) || HEADING.matcher(text).matches();
    }

    private boolean isIndented(PrintedLine line) {
        return line.box().left() - left > INDENTED * line.box().height();
    }

    private boolean reachesMargin(PrintedLine line) {
        double room = endsSentence(line.text()) ? ROOM_BEHIND_SENTENCE : ROOM;
        return right - line.box().right() <= room * line.box().height();
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        if (end > 1 && QUOTATION_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static boolean isFar(PrintedLine before, PrintedLine line) {
        double height = Math.max(before.box().height(), line.box().height());
        return line.box().centre() - before.box().centre() > WIDEST_GAP * height
                || Math.abs(before.box().height() - line.box().height()) > height / 4;
    }

    private static boolean isLetter(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }
}
