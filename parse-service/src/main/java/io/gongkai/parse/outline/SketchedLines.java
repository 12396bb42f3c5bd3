package io.gongkai.parse.outline;

import io.gongkai.parse.document.Cell;
import io.gongkai.parse.document.Line;
import io.gongkai.parse.events.Slot;
import io.gongkai.parse.events.TableKind;
import io.gongkai.parse.figure.Placeholder;
import io.gongkai.parse.label.Lettering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a document, as far as it takes to tell tables from prose. */
final class SketchedLines {
    private static final Pattern TITLE = Pattern.compile(".{0,40}(?:政府|政务)信息公开(?:工作)?(?:年度)?(?:报告|年报)");
    private static final Pattern PROSE = Pattern.compile("[。，；：]");

    private final List<Line> lines;
    private final String[] letters;
    private final int[] filled;

    /** Lines of prose, whatever words of the form they hold. */
    private final boolean[] stating;

    /** What was asked of a line before, for each table asks it again. */
    private final @Nullable Boolean[] pageMarks;

    private final boolean pagesCounted;
    private final SketchedHeadings headings;

    SketchedLines(List<Line> lines) {
        this.lines = lines;
        this.letters = new String[lines.size()];
        this.filled = new int[lines.size()];
        this.stating = new boolean[lines.size()];
        this.pageMarks = new Boolean[lines.size()];
        CountedPages counted = new CountedPages();
        for (int i = 0; i < letters.length; i++) {
            for (Cell cell : lines.get(i).cells()) {
                filled[i] += Lettering.isVoid(cell.text()) ? 0 : 1;
            }
            String printed = filled[i] > 1 ? joined(lines.get(i).cells()) : text(i);
            letters[i] = Lettering.letters(printed);
            if (filled[i] == 1 && letters[i].length() < TableText.LETTERS_OF_A_REMARK) {
                counted.add(printed);
            }
            stating[i] = filled[i] == 1 && (StatedCounts.isIn(printed) || endsSentence(i));
        }
        this.pagesCounted = counted.areInOrder();
        this.headings = new SketchedHeadings(this);
    }

    private static String joined(List<Cell> cells) {
        StringBuilder joined = new StringBuilder();
        cells.forEach(cell -> joined.append(cell.text()));
        return joined.toString();
    }

    /** The rest of a sentence that the line before has begun. */
    private boolean endsSentence(int line) {
        return line > 0
                && stating[line - 1]
                && !text(line - 1).stripTrailing().endsWith("。")
                && text(line).indexOf('。') > 0;
    }

    int size() {
        return letters.length;
    }

    String letters(int line) {
        return letters[line];
    }

    boolean isEmpty(int line) {
        return filled[line] == 0;
    }

    /** Cells are there, with nothing in them. */
    boolean isRowOfBlanks(int line) {
        return filled[line] == 0 && lines.get(line).cells().size() > 1;
    }

    /** A page mark stands alone on its line. */
    boolean isPageMark(int line) {
        Boolean known = pageMarks[line];
        if (known == null) {
            known = readPageMark(line);
            pageMarks[line] = known;
        }
        return known;
    }

    private boolean readPageMark(int line) {
        return filled[line] == 1
                && letters[line].length() < TableText.LONGEST_CELL
                && PageMark.is(text(line))
                && (pagesCounted || !CountedPages.is(text(line)))
                && !(Placeholder.is(text(line)) && isCell(line));
    }

    /** Two numbers are those of a cell behind a tab, or between lines of figures. */
    private boolean isCell(int line) {
        return lines.get(line).cells().size() > 1 || (isFigureBeside(line, -1) && isFigureBeside(line, 1));
    }

    /** Whether the next line up or down that prints something is a figure. */
    private boolean isFigureBeside(int line, int step) {
        int at = line + step;
        while (at >= 0 && at < filled.length && filled[at] == 0) {
            at += step;
        }
        return at >= 0 && at < filled.length && isFigure(at);
    }

    /** Several cells on the line have something in them. */
    boolean hasCells(int line) {
        return filled[line] > 1;
    }

    /** How many do. */
    int filled(int line) {
        return filled[line];
    }

    /** A top-level heading that the form has. */
    boolean isHeading(int line) {
        return headings.isHeading(line);
    }

    /** The slot of a heading. */
    Slot slot(int line) {
        return headings.slot(line);
    }

    boolean isSentence(int line) {
        return filled[line] == 1 && text(line).indexOf('。') >= 0;
    }

    /** Whether the line says the title of a report; among the rows of a table it stands on the edge of a page. */
    boolean isTitle(int line) {
        return filled[line] == 1 && TITLE.matcher(letters[line]).matches();
    }

    /** Prose among the rows of a table: a note below a part of it. */
    boolean isProse(int line, TableKind kind) {
        return filled[line] == 1 && (stating[line] || (text(line).indexOf('。') >= 0 && !fits(line, kind)));
    }

    /** Whether the line holds nothing but words of that table, numbers and slashes. */
    boolean fits(int line, TableKind kind) {
        if (stating[line]) {
            return false;
        }
        for (Cell cell : lines.get(line).cells()) {
            if (!TableText.fits(cell.text(), kind)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line is a row of that table but for one cell: a remark beside words and figures, a misread label beside figures. */
    boolean isRow(int line, TableKind kind) {
        return TableText.isRow(pieces(line), kind, filled[line] > 1);
    }

    /** Whether the line has the label of a row of another table, which is none of this one. */
    boolean isRowOfAnother(int line, TableKind kind) {
        for (String piece : pieces(line)) {
            if (TableText.isRowOfAnother(Lettering.letters(piece), kind)) {
                return true;
            }
        }
        return false;
    }

    /** The words by which a table is found in the line; in its cells, those with a letter misread. */
    Set<String> anchors(int line, TableAnchors anchors) {
        Set<String> found = anchors.in(letters[line]);
        if (filled[line] == 1) {
            return found;
        }
        for (Cell cell : lines.get(line).cells()) {
            String misread = anchors.misread(Lettering.letters(cell.text()));
            if (misread != null) {
                found = new HashSet<>(found);
                found.add(misread);
            }
        }
        return found;
    }

    /** Whether the line is a figure and nothing else. */
    boolean isFigure(int line) {
        return filled[line] == 1 && TableText.isFigure(text(line));
    }

    /** What its cells print, or what stands between spaces where it has none. */
    List<String> pieces(int line) {
        if (filled[line] == 1) {
            return stating[line] ? List.of() : List.of(TableText.words(text(line)));
        }
        return lines.get(line).cells().stream()
                .map(Cell::text)
                .filter(text -> !Lettering.isVoid(text))
                .toList();
    }

    /** A word alone on its line, as a label or a header is, be it misread. */
    boolean isShort(int line) {
        return filled[line] == 1
                && letters[line].length() <= TableText.LETTERS_OF_A_REMARK
                && !PROSE.matcher(text(line)).find();
    }

    /** The only filled cell of the line, or the first. */
    String text(int line) {
        for (Cell cell : lines.get(line).cells()) {
            if (!Lettering.isVoid(cell.text())) {
                return cell.text();
            }
        }
        return "";
    }
}
