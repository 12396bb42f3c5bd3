package io.gongkai.parse.section;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.document.PartPosition;
import io.gongkai.parse.events.SourcePosition;
import io.gongkai.parse.label.Lettering;
import io.gongkai.parse.label.Radicals;
import io.gongkai.parse.outline.Marks;
import java.util.List;
import java.util.Objects;

/**
 * A line of the narrative.
 *
 * @param index the line of the document that it is, or is a part of, from 0
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

    static TextLine of(int index, Line line, boolean afterGap) {
        return of(index, printed(line.cells()), line, afterGap);
    }

    /** A line of the narrative that is one of the parts of a line of the document. */
    static TextLine of(int index, String printed, Line line, boolean afterGap) {
        boolean indented =
                printed.startsWith("  ") || printed.startsWith("\u3000") || printed.startsWith("\u00A0\u00A0");
        Marks marks = Marks.removedFrom(Radicals.unified(printed));
        String text = marks.text();
        return new TextLine(
                index, text, Lettering.letters(text), indented, marks.heading(), afterGap, source(line, text));
    }

    /** What the filled cells print, a blank between them. */
    static String printed(List<Cell> cells) {
        if (cells.size() == 1) {
            return cells.getFirst().text();
        }
        StringBuilder joined = new StringBuilder();
        for (Cell cell : cells) {
            if (!Lettering.isVoid(cell.text())) {
                joined.append(joined.isEmpty() ? "" : " ").append(cell.text());
            }
        }
        return joined.toString();
    }

    /** The same line from a character of its text on. */
    TextLine from(int at) {
        String rest = Marks.stripped(text.substring(at));
        return new TextLine(
                index, rest, Lettering.letters(rest), false, false, false, part(text.indexOf(rest, at), rest));
    }

    /** The same line up to a character of its text. */
    TextLine to(int at) {
        String beginning = Marks.stripped(text.substring(0, at));
        return new TextLine(
                index, beginning, Lettering.letters(beginning), indented, marked, afterGap, part(0, beginning));
    }

    /** The position of the beginning of the text. */
    SourcePosition part(int from, String part) {
        return from < 0 ? source : PartPosition.of(source, text.length(), from, from + part.length());
    }

    private static SourcePosition source(Line line, String text) {
        for (Cell cell : line.cells()) {
            int length = cell.text().length();
            boolean asPrinted = cell.source().offset() != null
                    && Objects.equals(cell.source().length(), length);
            int at = text.isEmpty() || !asPrinted ? -1 : cell.text().indexOf(text);
            if (at >= 0) {
                return PartPosition.of(cell.source(), length, at, at + text.length());
            }
        }
        return line.source();
    }
}
