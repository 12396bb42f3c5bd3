package io.gongkai.parse.section;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Radicals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the narrative.
 *
 * @param index its place in the document, from 0
 * @param text what it says, without the marks of word processors and Markdown, white space at its ends removed
 * @param letters letters and digits of the text
 * @param indented whether it begins with white space of two columns or more
 * @param marked whether Markdown marks it as a heading
 * @param afterGap whether empty lines or a page mark stand before it
 * @param source where the text stands
 */
record TextLine(
        int index,
        String text,
        String letters,
        boolean indented,
        boolean marked,
        boolean afterGap,
        SourcePosition source) {
    private static final Pattern MARKS = Pattern.compile("\\[bookmark:[^\\]\\n]{0,80}\\]|\\*\\*|\uFFFC");
    private static final Pattern HASHES = Pattern.compile("^#{1,6}\\s+");

    static TextLine of(int index, Line line, boolean afterGap) {
        StringBuilder joined = new StringBuilder();
        for (Cell cell : line.cells()) {
            if (!Lettering.isVoid(cell.text())) {
                joined.append(joined.isEmpty() ? "" : " ").append(cell.text());
            }
        }
        String printed = joined.toString();
        boolean indented =
                printed.startsWith("  ") || printed.startsWith("\u3000") || printed.startsWith("\u00A0\u00A0");
        String text = stripped(Radicals.unified(MARKS.matcher(printed).replaceAll("")));
        Matcher hashes = HASHES.matcher(text);
        boolean marked = hashes.find();
        if (marked) {
            text = text.substring(hashes.end());
        }
        return new TextLine(index, text, Lettering.letters(text), indented, marked, afterGap, source(line, text));
    }

    /** The same line from a character of its text on. */
    TextLine from(int at) {
        String rest = stripped(text.substring(at));
        return new TextLine(
                index, rest, Lettering.letters(rest), false, false, false, part(text.indexOf(rest, at), rest));
    }

    /** The position of the beginning of the text. */
    SourcePosition part(int from, String part) {
        Integer offset = source.offset();
        Integer length = source.length();
        if (offset == null || length == null || length != text.length() || from < 0) {
            return source;
        }
        return new SourcePosition(source.page(), source.line(), offset + from, part.length(), source.cell());
    }

    private static SourcePosition source(Line line, String text) {
        for (Cell cell : line.cells()) {
            Integer offset = cell.source().offset();
            Integer length = cell.source().length();
            int at = cell.text().indexOf(text);
            if (at >= 0
                    && !text.isEmpty()
                    && offset != null
                    && length != null
                    && length == cell.text().length()) {
                return new SourcePosition(
                        cell.source().page(),
                        cell.source().line(),
                        offset + at,
                        text.length(),
                        cell.source().cell());
            }
        }
        return line.source();
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Lettering.isVoid(text.charAt(from))) {
            from++;
        }
        while (to > from && Lettering.isVoid(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
