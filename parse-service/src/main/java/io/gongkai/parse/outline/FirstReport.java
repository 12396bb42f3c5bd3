package io.gongkai.parse.outline;

import io.gongkai.parse.date.PrintedDate;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.label.Lettering;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The report that a document begins with. Another may follow, of the next bureau or of the year before: behind sentences under the
 * headings of the form, which the entries of a table of contents have none of, the overview is headed anew, and so are others.
 */
final class FirstReport {
    private static final int FEW = 3;
    private static final int LINES_OF_A_PREAMBLE = 40;
    private static final int LINES_OF_A_TITLE = 4;
    private static final int LONGEST_TITLE = 60;
    private static final Pattern TITLE = Pattern.compile(".*公开.*(?:报告|年报|总结)书?");

    private final SketchedLines lines;

    /** Headings of the form up to a line, and sentences between them. */
    private final Set<Slot> headings = EnumSet.noneOf(Slot.class);

    private int sentences;
    private int lastHeading = -1;

    private FirstReport(SketchedLines lines) {
        this.lines = lines;
    }

    /** The line, counted from 0, behind its last one. */
    static int end(SketchedLines lines) {
        return new FirstReport(lines).end();
    }

    private int end() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.isHeading(i)) {
                sentences += !headings.isEmpty() && lines.isSentence(i) ? 1 : 0;
                continue;
            }
            Slot slot = lines.slot(i);
            if (slot == Slot.OVERVIEW && headings.size() >= FEW && sentences >= FEW && beginsAnew(i)) {
                return titleAbove(i);
            }
            headings.add(slot);
            lastHeading = i;
        }
        return lines.size();
    }

    private boolean beginsAnew(int overview) {
        Set<Slot> again = EnumSet.of(Slot.OVERVIEW);
        int said = 0;
        for (int i = overview + 1; i < lines.size() && (again.size() < FEW || said < FEW); i++) {
            said += lines.isSentence(i) ? 1 : 0;
            if (lines.isHeading(i) && headings.contains(lines.slot(i))) {
                again.add(lines.slot(i));
            }
        }
        return again.size() >= FEW && said >= FEW;
    }

    /** The first line of the title that stands above the heading; the heading itself without one. */
    private int titleAbove(int heading) {
        int seen = 0;
        for (int i = heading - 1; i > lastHeading && seen < LINES_OF_A_PREAMBLE; i--) {
            seen += lines.isEmpty(i) ? 0 : 1;
            int first = isPartOfTitle(i) ? beginningOfTitle(i) : i;
            if (TITLE.matcher(letters(first, i)).matches()) {
                return first;
            }
        }
        return heading;
    }

    private String letters(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(lines::letters).collect(Collectors.joining());
    }

    /** Above it stands the end of the report before: a sentence, or the date of its signature. */
    private int beginningOfTitle(int last) {
        int first = last;
        for (int i = last - 1, seen = 1; i > lastHeading && seen < LINES_OF_A_TITLE && !isEnd(i); i--) {
            seen += lines.isEmpty(i) ? 0 : 1;
            first = lines.isEmpty(i) ? first : i;
        }
        return first;
    }

    private boolean isEnd(int line) {
        return !lines.isEmpty(line)
                && (!isPartOfTitle(line)
                        || PrintedDate.find(Lettering.spelt(lines.text(line)), 0)
                                .isPresent());
    }

    private boolean isPartOfTitle(int line) {
        return !lines.isPageMark(line)
                && !lines.hasCells(line)
                && !lines.isSentence(line)
                && lines.letters(line).length() <= LONGEST_TITLE;
    }
}
