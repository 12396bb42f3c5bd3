package io.gongkai.parse.outline;

import io.gongkai.parse.events.Slot;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sketched lines that are top-level headings of the form, which no table reaches across. */
final class SketchedHeadings {
    private static final int LONGEST = 40;
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_CELLS = 3;
    private static final Pattern NUMBER = Pattern.compile("\\s*[一二三四五六七八九]\\s*、\\s*");

    private final SketchedLines lines;

    /** What was asked of a line before, for each table asks it again. */
    private final @Nullable Boolean[] known;

    SketchedHeadings(SketchedLines lines) {
        this.lines = lines;
        this.known = new Boolean[lines.size()];
    }

    boolean isHeading(int line) {
        Boolean heading = known[line];
        if (heading == null) {
            heading = read(line);
            known[line] = heading;
        }
        return heading;
    }

    /** The slot of a heading. */
    Slot slot(int line) {
        return FormHeading.slot(lines.hasCells(line) ? String.join("", lines.pieces(line)) : lines.text(line));
    }

    private boolean read(int line) {
        int letters = lines.letters(line).length();
        if (letters == 0 || letters > LONGEST) {
            return false;
        }
        if (lines.hasCells(line)) {
            return lines.filled(line) <= MOST_CELLS && standsInCells(lines.pieces(line));
        }
        return (letters >= LEAST_LETTERS && FormHeading.is(lines.text(line)))
                || goesOn(line - 1, line)
                || goesOn(line, line + 1);
    }

    /** Whether the number of a heading stands apart from its words, as tabs part them: 三, 、 and 收到和处理政府信息公开申请情况. */
    private static boolean standsInCells(List<String> pieces) {
        String number = String.join("", pieces.subList(0, pieces.size() - 1));
        return NUMBER.matcher(number).matches() && FormHeading.isNumbered(String.join("", pieces));
    }

    /** Whether a numbered heading is broken over the two lines: 四、政府信息公开行政复 and 议、行政诉讼情况. */
    private boolean goesOn(int line, int below) {
        return line >= 0
                && below < lines.size()
                && lines.filled(line) == 1
                && lines.filled(below) == 1
                && lines.letters(line).length() + lines.letters(below).length() <= LONGEST
                && FormHeading.goesOn(lines.text(line), lines.letters(below));
    }
}
