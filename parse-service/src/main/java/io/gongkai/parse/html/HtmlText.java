package io.gongkai.parse.html;

import io.gongkai.parse.events.CellPosition;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.figure.NoteMark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Gathers running text as a browser would show it: white space collapses, and a break of the source's lines between two Han
 * characters vanishes (CSS Text 3, segment break transformation).
 */
final class HtmlText {
    /** Marks may be links, or set in a face of their own. */
    private static final int DEPTH_OF_A_MARK = 3;

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int start = -1;
    private int end = -1;
    private int line = 1;
    private int linked;
    private boolean space;
    private boolean spaceBreaks;

    HtmlText(String source) {
        this.source = source;
    }

    void append(TextNode node, boolean inLink) {
        String whole = node.getWholeText();
        int before = text.length();
        int at = 0;
        while (at < whole.length()) {
            char c = whole.charAt(at);
            if (collapses(c)) {
                space = true;
                spaceBreaks |= c == '\n' || c == '\r';
                at++;
                continue;
            }
            int word = at;
            while (at < whole.length() && !collapses(whole.charAt(at))) {
                at++;
            }
            endSpace(c);
            text.append(whole, word, at);
        }
        if (text.length() > before) {
            if (isRaised(node)) {
                raiseFrom(before);
            }
            extend(node);
            linked += inLink ? text.length() - before : 0;
        }
    }

    private static boolean collapses(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void raiseFrom(int from) {
        for (int i = from; i < text.length(); i++) {
            text.setCharAt(i, NoteMark.raised(text.charAt(i)));
        }
    }

    /** The mark of a note must not become a digit of the figure before it. */
    private static boolean isRaised(TextNode node) {
        Node parent = node.parent();
        for (int depth = 0; parent != null && depth < DEPTH_OF_A_MARK; depth++) {
            if (parent.normalName().equals("sup")) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }

    /** A picture in the text, as U+FFFC. */
    void appendPicture(Element picture) {
        append(picture, "\uFFFC");
    }

    /** Words that an element shows though they do not stand within it. */
    void append(Element element, String words) {
        if (words.isEmpty()) {
            return;
        }
        endSpace(words.charAt(0));
        if (start < 0) {
            start = element.sourceRange().startPos();
            line = element.sourceRange().start().lineNumber();
        }
        end = Math.max(end, element.sourceRange().endPos());
        text.append(words);
    }

    /** A break within a cell. */
    void lineFeed() {
        space = false;
        spaceBreaks = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    boolean isBlank() {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    boolean isMostlyLinked() {
        return linked * 5 >= text.length() * 4;
    }

    /** The text without the white space around it, non-breaking and ideographic spaces included. */
    String text() {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Where the text stands; null if there was none. */
    @Nullable
    SourcePosition position(@Nullable CellPosition cell) {
        return start < 0 ? null : new SourcePosition(null, line, start, end - start, cell);
    }

    void clear() {
        text.setLength(0);
        start = -1;
        end = -1;
        linked = 0;
        space = false;
        spaceBreaks = false;
    }

    private void endSpace(char next) {
        if (space && !text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            if (last != '\n' && !(spaceBreaks && isWide(last) && isWide(next))) {
                text.append(' ');
            }
        }
        space = false;
        spaceBreaks = false;
    }

    private void extend(TextNode node) {
        Range own = node.sourceRange();
        Range range =
                own.isTracked() || node.parent() == null ? own : node.parent().sourceRange();
        int from = range.startPos();
        int to = Math.min(range.endPos(), source.length());
        if (from < 0 || to < from) {
            return;
        }
        int breaks = 0;
        while (from < to && isSpace(source.charAt(from))) {
            breaks += source.charAt(from) == '\n' ? 1 : 0;
            from++;
        }
        while (to > from && isSpace(source.charAt(to - 1))) {
            to--;
        }
        if (start < 0) {
            start = from;
            line = range.start().lineNumber() + breaks;
        }
        end = Math.max(end, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x3000 || c == 0xFEFF || c == 0x200B;
    }

    private static boolean isWide(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
