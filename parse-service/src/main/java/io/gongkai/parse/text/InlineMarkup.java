package io.gongkai.parse.text;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup of running text that converters to Markdown write: {@code <span style="…">12</span>}, {@code [12]{style="…"}} of pandoc,
 * and the backslash of {@code \-12}. The text is read without it, and what is read told where it stands in the original. What
 * strikes its words out, hides or raises them stays, so that no figure is read of them.
 * Source: <a href="https://pandoc.org/MANUAL.html#divs-and-spans">pandoc, divs and spans</a>.
 */
final class InlineMarkup {
    private static final Pattern TAG =
            Pattern.compile("<(/?)(?:span|font|strong|b|em|i|u)(\\s[^<>]{0,999})?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "\\{(?:[#.][^\\s{}\"]{1,99}|[a-z][a-z-]{0,29}=(?:\"[^\"{}]{0,999}\"|[^\\s{}\"]{1,99}))(?:\\s[^{}]{0,999})?}");
    private static final Pattern TELLING = Pattern.compile(
            "line-through|strike|display:\\s*none|hidden|hide|superscript|subscript|vertical-align:\\s*(?:su|\\d)|opacity"
                    + "|font-size:\\s*(?:0(?![.\\d])|1px)"
                    + "|(?<![-a-z])color\\s*[:=][\\s\"]*(?:white|#fff|transparent|rgba?\\(255,\\s*255,\\s*255)",
            Pattern.CASE_INSENSITIVE);

    /** What converters write with a backslash lest Markdown take it for a list, a heading or emphasis. */
    private static final String ESCAPED = "-+.*_#()[]";

    /** Words within more of it are none that a converter wrote. */
    private static final int DEEPEST = 32;

    private final String text;
    private final BitSet markup = new BitSet();
    private final BitSet numbers;
    private final StringBuilder left = new StringBuilder();

    /** Where each of the characters that are left stands in the text; one more stands behind the last. */
    private final int[] places;

    private InlineMarkup(String text, BitSet numbers) {
        this.text = text;
        this.numbers = numbers;
        this.places = new int[2 * text.length() + 1]; // a wide character leaves two blanks
        findTags();
        findSpans();
        remove();
    }

    /**
     * The text, such markup told from the rest.
     *
     * @param numbers what numbers its lines, which is none of their text either
     */
    static InlineMarkup in(String text, BitSet numbers) {
        return new InlineMarkup(text, numbers);
    }

    /** Whether there may be any: reports hold few of these characters, and one is sooner sought than two. */
    static boolean isIn(String text) {
        return (text.indexOf('<') >= 0 && text.contains("</"))
                || (text.indexOf('{') >= 0 && text.contains("]{"))
                || text.indexOf('\\') >= 0;
    }

    /** The text without it. */
    String left() {
        return left.toString();
    }

    /** A line of the text without it, where it stands in the original. */
    Line placed(Line line) {
        List<Cell> cells = line.cells().stream()
                .map(cell ->
                        new Cell(cell.text(), cell.column(), cell.columnSpan(), cell.rowSpan(), placed(cell.source())))
                .toList();
        return new Line(cells, line.table(), placed(line.source()));
    }

    private SourcePosition placed(SourcePosition source) {
        Integer offset = source.offset();
        Integer length = source.length();
        if (offset == null || length == null) {
            return source;
        }
        int first = places[offset];
        int behind = length == 0 ? first : places[offset + length - 1] + 1;
        return new SourcePosition(source.page(), source.line(), first, behind - first, source.cell());
    }

    private void findTags() {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                boolean telling =
                        tag.group(2) != null && TELLING.matcher(tag.group(2)).find();
                open.push(telling ? -1 : tag.start());
                markup.set(tag.start(), tag.end(), !telling);
            } else if (!open.isEmpty() && open.pop() >= 0) {
                markup.set(tag.start(), tag.end());
            }
        }
    }

    private void findSpans() {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher attributes = ATTRIBUTES.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> {
                    if (i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0) {
                        markup.set(i);
                    }
                    i++;
                }
                case '[' -> {
                    open.push(i);
                    if (open.size() > DEEPEST) {
                        open.removeLast();
                    }
                }
                case ']' -> {
                    Integer first = open.poll();
                    boolean span = first != null
                            && text.startsWith("{", i + 1)
                            && attributes.region(i + 1, text.length()).lookingAt();
                    if (first != null
                            && span
                            && !TELLING.matcher(attributes.group()).find()) {
                        markup.set(first);
                        markup.set(i, attributes.end());
                    }
                }
                default -> {}
            }
        }
    }

    /** Blanks that hold columns apart become as many more as characters before them fell out. */
    private void remove() {
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (numbers.get(i)) {
                continue;
            }
            if (markup.get(i)) {
                lost += Extent.width(text, i, i + 1);
                continue;
            }
            if (TextLines.isBreak(c)) {
                lost = 0;
            }
            for (boolean columns = text.startsWith("  ", i); columns && lost > 0; lost--) {
                leave(' ', i);
            }
            leave(c, i);
        }
        places[left.length()] = text.length();
    }

    private void leave(char c, int place) {
        places[left.length()] = place;
        left.append(c);
    }
}
